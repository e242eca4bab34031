package verkstad.ui.controls;

/**
 * Something that can be done on the screen as it stands.
 *
 * @param id of the control that does it
 * @param text what it is called, after the menu that it stands in, if it does
 * @param key its key, as it is written on a key; empty where it has none
 */
public record Offer(String id, String text, String key, Runnable run) {}
