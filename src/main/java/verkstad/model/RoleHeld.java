package verkstad.model;

import io.soabase.recordbuilder.core.RecordBuilder;

/** Who holds a role in the project: an organisation, a network or people, as the project writes it. */
@RecordBuilder
public record RoleHeld(String role, String holder) implements RoleHeldBuilder.With {}
