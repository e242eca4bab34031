package verkstad.storage;

import verkstad.model.Bytes;
import verkstad.model.Kept;
import verkstad.model.risk.Shown;
import verkstad.model.session.Approved;

/** What the file keeps beside the project. */
final class KeptTables {
    static final Table<Bytes> TEMPLATE = Table.<Bytes>named("template", "the organisation's Word template")
            .single()
            .bytes("file", t -> t)
            .read(r -> r.bytes("file"));

    /** The session is no reference: what was sent stays when it is removed. */
    static final Table<Approved> APPROVED = Table.<Approved>named(
                    "approved", "minutes as they were sent, never changed; number: from 1 for each session")
            .place()
            .text("session", Approved::session)
            .number("number", Approved::number)
            .text("date", Approved::date)
            .text("name", Approved::name)
            .text("text", Approved::text)
            .bytes("file", Approved::file)
            .read(r -> new Approved(
                    r.text("session"),
                    r.number("number"),
                    r.date("date"),
                    r.text("name"),
                    r.text("text"),
                    r.bytes("file")));

    /** To the day: a time would tell more than anybody needs. */
    static final Table<Shown> SHOWN = Table.<Shown>named(
                    "shown", "the day on which a round was shown, or first seen after that")
            .place()
            .text("round", Shown::round)
            .text("date", Shown::on)
            .read(r -> new Shown(r.text("round"), r.date("date")));

    private KeptTables() {}

    static Kept kept(Row r) {
        return new Kept(r.maybeOne(TEMPLATE), r.list(APPROVED), r.list(SHOWN));
    }
}
