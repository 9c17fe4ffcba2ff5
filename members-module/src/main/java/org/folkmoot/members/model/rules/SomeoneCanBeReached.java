package org.folkmoot.members.model.rules;

import org.folkmoot.contracts.members.MobileNumber;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.PostalAddress;
import org.folkmoot.platform.refusals.Rule;

/** The trust must be able to reach a person by the way they prefer. */
public record SomeoneCanBeReached(Contact contact, PostalAddress address) implements Rule {

    @Override
    public boolean broken() {
        return switch (contact.channel()) {
            case EMAIL -> contact.mail() == null;
            case SMS -> !MobileNumber.isOne(contact.phone());
            case POST -> address.line1() == null || address.postcode() == null;
        };
    }

    @Override
    public String words() {
        return switch (contact.channel()) {
            case EMAIL -> "Enter an email address, or choose another way to hear from us";
            case SMS ->
                contact.phone() == null
                        ? "Enter a mobile phone number, or choose another way to hear from us"
                        : "Text messages reach UK mobile numbers only. Enter one, such as 07700 900 118, or choose another"
                                + " way to hear from us";
            case POST -> "Enter your postal address, or choose another way to hear from us";
        };
    }
}
