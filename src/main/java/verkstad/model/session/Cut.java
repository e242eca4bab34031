package verkstad.model.session;

/**
 * One thing that would save time.
 *
 * @param item the id of the item
 * @param minutes how many minutes it saves
 * @param skip whether the whole item is passed over; else it is shortened
 */
public record Cut(String item, int minutes, boolean skip) {}
