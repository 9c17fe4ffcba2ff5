package org.folkmoot.engagement.networks.web;

import gg.jte.Content;
import org.folkmoot.engagement.model.ThreadState;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.TagColour;

/** The state of an update as a tag. */
final class UpdatePieces {

    private UpdatePieces() {}

    static Content state(ThreadState state) {
        return switch (state) {
            case DRAFT -> Components.tag(state.words(), TagColour.GREY);
            case WAITING -> Components.tag(state.words(), TagColour.BLUE);
            case RETURNED -> Components.tag(state.words(), TagColour.ORANGE);
            case SENT -> Components.tag("Published", TagColour.GREEN);
        };
    }
}
