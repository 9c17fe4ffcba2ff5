package org.folkmoot.platform.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Set;
import org.folkmoot.platform.settings.Contrast;
import org.folkmoot.platform.testing.FixedSettings;
import org.junit.jupiter.api.Test;

class SettingsFormTest {

    @Test
    void everythingThatAPackSaysOfTheTrustCanBeSet() {
        SettingsForm form = new SettingsForm();
        assertThat(form.bind(input("#7C2855"))).isTrue();

        assertThat(form.values())
                .containsEntry("kind", "NETWORK")
                .containsEntry("area", "Leeds")
                .containsEntry("strapline", "For everyone in Leeds")
                .containsEntry("mail.communications", "press@leeds.example")
                .containsEntry("theme.colour", "#7c2855");
        assertThat(form.values().keySet())
                .containsAll(Set.of(
                        "name",
                        "short-name",
                        "mail.from",
                        "mail.membership",
                        "mail.privacy",
                        "contact.office",
                        "contact.phone",
                        "contact.post",
                        "contact.hours",
                        "meetings.questions",
                        "embed.sites"));
    }

    @Test
    void aColourThatCannotBeToldFromWhiteIsRefused() {
        SettingsForm light = new SettingsForm();

        assertThat(light.bind(input("#ffb81c"))).isFalse();
        assertThat(light.errors()).singleElement().satisfies(error -> assertThat(error.message())
                .contains("darker colour"));
        assertThat(new SettingsForm().bind(input("red"))).isFalse();
        assertThat(Contrast.withWhite("#000000")).isEqualTo(21.0);
        assertThat(Contrast.withWhite("#ffffff")).isEqualTo(1.0);
        assertThat(Contrast.isEnough("#767676")).as("the lightest grey of WCAG").isTrue();
        assertThat(Contrast.isEnough("#777777")).isFalse();
    }

    @Test
    void aTrustThatSaysNothingYetIsShownAsItIsTreated() {
        assertThat(new SettingsForm().showing(new FixedSettings()).values()).containsEntry("kind", "FT");
    }

    private static MultivaluedMap<String, String> input(String colour) {
        MultivaluedMap<String, String> input = new MultivaluedHashMap<>();
        input.putSingle("name", "Leeds NHS Values Network");
        input.putSingle("short-name", "Values Network");
        input.putSingle("kind", "NETWORK");
        input.putSingle("area", "Leeds");
        input.putSingle("strapline", "For everyone in Leeds");
        input.putSingle("theme-colour", colour);
        input.putSingle("mail-from", "network@leeds.example");
        input.putSingle("mail-communications", "press@leeds.example");
        return input;
    }
}
