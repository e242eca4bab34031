package verkstad.model.session;

import verkstad.model.Coded;

/** What kind of agenda item it is; Swedish minutes mark it [I], [D] or [A]. */
public enum ItemKind implements Coded {
    INFORMATION,
    DISCUSSION,
    WORK
}
