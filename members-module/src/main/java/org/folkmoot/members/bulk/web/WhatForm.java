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
                        case INTEREST_ADD -> !mode.interests().isEmpty();
                        case INTEREST_REMOVE -> !mode.everyInterest().isEmpty();
                        case NETWORK_ADD -> !mode.networks().isEmpty();
                        case NETWORK_REMOVE -> !mode.everyNetwork().isEmpty();
                        case NOTE, CHANNEL, FORMAT, SOURCE, END -> true;
                    };
            if (possible) {
                change.choice(each.name(), each.words());
            }
        }
    }
}
