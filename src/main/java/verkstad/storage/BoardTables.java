package verkstad.storage;

import verkstad.model.board.Board;
import verkstad.model.board.Card;
import verkstad.model.board.Column;

/** Boards, their columns and their cards. */
final class BoardTables {
    private static final Table<Card> CARD = Table.<Card>named("card", "gathered_under: the heading of its group")
            .of("board_column", "board text", "board_column integer")
            .place()
            .text("text", Card::text)
            .maybeText("written_by", Card::by)
            .maybeNumber("dots", Card::dots)
            .maybeText("id", Card::id)
            .maybeText("gathered_under", Card::group)
            .read(r -> new Card(
                    r.text("text"),
                    r.maybeText("written_by"),
                    r.maybeNumber("dots"),
                    r.maybeText("id"),
                    r.maybeText("gathered_under")));

    private static final Table<Column> COLUMN = Table.<Column>named("board_column", "a named column of cards")
            .of("board", "board text")
            .place()
            .text("title", Column::title)
            .part(CARD, Column::cards)
            .read(r -> new Column(r.text("title"), r.list(CARD)));

    static final Table<Board> BOARD = Table.<Board>named("board", "a question with columns of cards")
            .key("id", Board::id)
            .place()
            .maybeText("session", Board::session)
            .references("session")
            .text("question", Board::question)
            .part(COLUMN, Board::columns)
            .read(r -> new Board(r.text("id"), r.maybeText("session"), r.text("question"), r.list(COLUMN)));

    private BoardTables() {}
}
