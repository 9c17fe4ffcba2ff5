package org.folkmoot.members.bulk.web;

import org.folkmoot.members.join.JoinMode;
import org.folkmoot.members.model.BulkChange;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;

/** Which kind of change it shall be. */
public final class WhatForm extends Form {

    final RadiosField change =
            radios("change", "What do you want to change?").required("Select what you want to change");

    WhatForm(JoinMode mode) {
        for (BulkChange each : BulkChange.values()) {
            boolean possible =
                    switch (each) {
                        case INTEREST_ADD, INTEREST_REMOVE -> !mode.interests().isEmpty();
                        case NETWORK_ADD, NETWORK_REMOVE -> !mode.networks().isEmpty();
                        case NOTE, CHANNEL, FORMAT, SOURCE, END -> true;
                    };
            if (possible) {
                change.choice(each.name(), each.words());
            }
        }
    }
}
