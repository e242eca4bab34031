package verkstad.ui.session;

import javafx.scene.layout.Region;

/**
 * What an agenda item shows, for the shell to put around its activity.
 *
 * @param head number, title, kind, responsible and planned minutes, in one line
 * @param notes notes, discussion, decisions and actions: to fill the middle where the item has no activity, to lie
 *     folded under the activity where it has one
 * @param closing drops what they listen to, once they have gone
 */
public record ItemParts(Region head, Region notes, Runnable closing) {}
