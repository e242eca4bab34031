package verkstad.model.risk;

import java.time.LocalDate;

/** The day on which a round (its id) was shown to the room, or first seen by the program after that. */
public record Shown(String round, LocalDate on) {}
