package verkstad.ui.shell;

import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import verkstad.exchange.TemplateFolder;
import verkstad.model.template.Template;
import verkstad.texts.Texts;
import verkstad.ui.Background;
import verkstad.ui.template.TemplateChooser;
import verkstad.ui.template.TemplatesViewModel;
import verkstad.ui.template.TemplatesViewModel.Choice;

/** Asks which template to start from, in a window of its own over the main one. */
public final class Templates {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 620;
    private final Window owner;
    private final Texts texts;
    private final FileQuestions files;
    private final Background background;
    private final TemplateFolder folder;

    public Templates(Window owner, Texts texts, FileQuestions files, Background background, TemplateFolder folder) {
        this.owner = owner;
        this.texts = texts;
        this.files = files;
        this.background = background;
        this.folder = folder;
    }

    /** Where the user's own are kept. */
    TemplateFolder folder() {
        return folder;
    }

    /** Opens the window; nothing follows where the user thinks better of it. */
    void choose(Consumer<Template> begin) {
        var stage = new Stage();
        var model = new TemplatesViewModel(folder, texts.language(), background);
        var chooser = new TemplateChooser(model, texts, new Asked(stage, model, begin));
        var scene = new Scene(chooser, Math.min(WIDTH, owner.getWidth()), Math.min(HEIGHT, owner.getHeight()));
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(texts.get("template.choose"));
        stage.setScene(scene);
        stage.show();
    }

    private final class Asked implements TemplateChooser.Ways {
        private final Stage stage;
        private final TemplatesViewModel model;
        private final Consumer<Template> begin;

        Asked(Stage stage, TemplatesViewModel model, Consumer<Template> begin) {
            this.stage = stage;
            this.model = model;
            this.begin = begin;
        }

        @Override
        public void begin(Choice choice) {
            stage.close();
            begin.accept(choice.template());
        }

        @Override
        public void take() {
            files.open(texts.get("template.take-title"), "json").ifPresent(model::take);
        }

        @Override
        public void share(Choice choice) {
            var name =
                    choice.template().name().replaceAll("[\\\\/:*?\"<>|]", "").strip();
            files.save(texts.get("template.share-title"), name, "json").ifPresent(model::share);
        }

        @Override
        public void cancel() {
            stage.close();
        }
    }
}
