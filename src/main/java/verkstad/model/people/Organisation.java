package verkstad.model.people;

import io.soabase.recordbuilder.core.RecordBuilder;

/** An organisation that takes part: a municipality, a library, a consultancy. */
@RecordBuilder
public record Organisation(String id, String name) implements OrganisationBuilder.With {}
