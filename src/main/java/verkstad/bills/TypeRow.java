package verkstad.bills;

/** A row of words as measured at size 1; {@code above} and {@code below} are the reach of its ink from the baseline. */
record TypeRow(String text, double width, double above, double below) {
    static TypeRow of(String text, TypeMeasure measure) {
        return new TypeRow(text, measure.width(text), measure.above(text), measure.below(text));
    }

    /** This row and another word on it. */
    TypeRow and(TypeRow word, double space) {
        return new TypeRow(
                space > 0 ? text + " " + word.text : text + word.text,
                width + space + word.width,
                Math.max(above, word.above),
                Math.max(below, word.below));
    }
}
