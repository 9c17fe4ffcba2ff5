package org.folkmoot.engagement.model.rules;

import org.folkmoot.platform.refusals.Rule;

/**
 * Someone who has a place adds only as many guests as there is room for.
 *
 * @param room seats that are free beside those the person holds
 * @param wanted further seats wanted
 */
public record MoreGuestsFitTheMeeting(int room, int wanted) implements Rule {

    @Override
    public boolean broken() {
        return wanted > room;
    }

    @Override
    public String words() {
        return room <= 0
                ? "The meeting is full, so you cannot bring more guests. Your place is safe"
                : "There is room for " + room + " more. Your place is safe";
    }
}
