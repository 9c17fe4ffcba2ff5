package org.folkmoot.engagement.web;

import org.folkmoot.engagement.model.AccessFeature;
import org.folkmoot.nhsuk.forms.Form;

/** A form that asks, among other things, where something is and how people get in. */
public abstract class PlaceForm extends Form {

    /** The questions about the place, in the order of the page from here. */
    protected final PlaceFields placeFields() {
        return new PlaceFields(
                textArea("place", "Where is it?")
                        .hint("Name of the building, street and postcode. Leave empty if it is only online.")
                        .rows(3)
                        .max(500, "Where it is must be 500 characters or fewer"),
                number("capacity", "How many people can come in person?")
                        .hint("Leave empty if there is no limit.")
                        .between(1, 100_000, "How many people can come must be between 1 and 100,000")
                        .optional(),
                tick("online", "People can join online"),
                text("onlineLink", "Link to join online")
                        .hint("Only people who come see it.")
                        .max(500, "Link must be 500 characters or fewer")
                        .pattern("https://\\S+", "Enter a link that begins with https://")
                        .optional(),
                number("capacityOnline", "How many people can join online?")
                        .hint("Leave empty if there is no limit.")
                        .between(1, 100_000, "How many people can join online must be between 1 and 100,000")
                        .optional(),
                accessFields());
    }

    /** The questions about getting in, in the order of the page from here. */
    protected final AccessFields accessFields() {
        return new AccessFields(
                checkboxes("features", "What is there?")
                        .hint("Select all that you have checked.")
                        .choices(AccessFeature.class, AccessFeature::words),
                text("parking", "Parking")
                        .max(500, "Parking must be 500 characters or fewer")
                        .optional(),
                text("transport", "How to come by public transport")
                        .max(500, "How to come must be 500 characters or fewer")
                        .optional(),
                textArea("access", "Anything else about access")
                        .hint("For example what you can arrange on request.")
                        .rows(3)
                        .max(1000, "Access must be 1,000 characters or fewer")
                        .optional());
    }
}
