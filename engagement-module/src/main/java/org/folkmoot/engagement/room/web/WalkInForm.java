package org.folkmoot.engagement.room.web;

import java.util.List;
import java.util.function.UnaryOperator;
import org.folkmoot.engagement.store.views.RoomViews.OnRecord;
import org.folkmoot.engagement.web.PersonWhoCameForm;
import org.jspecify.annotations.Nullable;

/** Somebody who stands at the door without an invitation. */
final class WalkInForm extends PersonWhoCameForm {
    private final List<OnRecord> same;
    private final UnaryOperator<String> constituency;

    WalkInForm(List<OnRecord> same, UnaryOperator<String> constituency) {
        super("Email address, if they want to hear of this meeting", same, constituency);
        this.same = same;
        this.constituency = constituency;
    }

    /** The same questions with what was typed and nothing said to be wrong yet. */
    WalkInForm again(@Nullable String typed, @Nullable String address) {
        WalkInForm fresh = new WalkInForm(same, constituency);
        fresh.name.fill(typed);
        fresh.mail.fill(address);
        return fresh;
    }
}
