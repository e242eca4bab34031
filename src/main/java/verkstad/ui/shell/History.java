package verkstad.ui.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import verkstad.texts.Texts;
import verkstad.ui.controls.Command;
import verkstad.workspace.Workspace;

/** Undo and redo. They are the project's, not the field's: what is typed is saved first, then taken back. */
final class History {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private final Workspace workspace;
    private final Texts texts;

    History(Workspace workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
    }

    Command undo() {
        return new Command(
                "undo", texts.get("shell.undo"), UNDO, workspace.undoable().not(), workspace::undo);
    }

    Command redo() {
        return new Command(
                "redo", texts.get("shell.redo"), REDO, workspace.redoable().not(), workspace::redo);
    }

    /** Does what the key asks for; says whether it was one of these. */
    boolean pressed(KeyEvent event) {
        if (UNDO.match(event)) workspace.undo();
        else if (REDO.match(event) || REDO_TOO.match(event)) workspace.redo();
        else return false;
        return true;
    }
}
