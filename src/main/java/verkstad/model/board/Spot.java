package verkstad.model.board;

/** A card's place on its board: its column and its place in it, both from 0. */
public record Spot(int column, int card) {}
