package verkstad.ui.board;

import java.nio.file.Path;
import java.util.List;
import verkstad.model.Language;
import verkstad.model.Project;
import verkstad.model.board.Board;
import verkstad.model.board.Card;
import verkstad.model.board.CardBuilder;
import verkstad.model.board.Column;
import verkstad.ui.session.SessionSample;
import verkstad.workspace.Workspace;

/** A board with the cards a and b in its first column and c in its second. */
final class BoardSample {
    private BoardSample() {}

    static Workspace workspace(Path folder) {
        return SessionSample.workspace(folder, project());
    }

    static Project project() {
        var columns = List.of(column("Möjligheter", "a", "b"), column("Hinder", "c"));
        var board = new Board("b1", null, "Vad hindrar?", columns);
        return Project.empty("P", Language.SV).withBoards(List.of(board));
    }

    /** What stands on the cards of this column now. */
    static List<String> cards(Workspace workspace, int column) {
        return workspace.project().get().board("b1").orElseThrow().columns().get(column).cards().stream()
                .map(Card::text)
                .toList();
    }

    private static Column column(String title, String... cards) {
        return new Column(
                title,
                List.of(cards).stream()
                        .map(c -> CardBuilder.builder().text(c).build())
                        .toList());
    }
}
