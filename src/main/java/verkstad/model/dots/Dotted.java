package verkstad.model.dots;

/**
 * A list that can be given dots: all cards of a board, column by column, or the headlines or the critique of a futures
 * workshop. {@code of} is the board's or the workshop's id.
 */
public record Dotted(DotKind kind, String of) {}
