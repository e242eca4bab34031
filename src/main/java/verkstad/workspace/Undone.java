package verkstad.workspace;

import verkstad.model.find.Deed;

/**
 * What undo has just taken back, or redo has done again.
 *
 * @param again whether it was done again
 */
public record Undone(Deed deed, boolean again) {}
