package org.folkmoot.members.join.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.engagement.Involvement.Choice;
import org.folkmoot.members.model.Answers;
import org.folkmoot.members.web.EqualityForm;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.FormError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionFormsTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 10, 2);

    @ParameterizedTest
    @CsvSource({
        "31,2,1980,must be a real date",
        "29,2,2023,must be a real date",
        "0,1,1980,must be a real date",
        "1,13,1980,must be a real date",
        "1,1,1899,less than 120 years ago",
        "3,10,2023,must be in the past",
        "'',1,1980,must include a day",
        "'','','',Enter your date of birth",
        "x,y,z,must be a real date"
    })
    void animpossibleDateIsRefused(String day, String month, String year, String words) {
        DateOfBirthForm form = new DateOfBirthForm(TODAY, born -> false);

        boolean valid = form.bind(input("born-day", day, "born-month", month, "born-year", year));

        assertThat(valid).isFalse();
        assertThat(messages(form)).anyMatch(message -> message.contains(words));
    }

    @Test
    void theTwentyNinthOfFebruaryOfALeapYearIsADate() {
        DateOfBirthForm form = new DateOfBirthForm(TODAY, born -> false);

        assertThat(form.bind(input("born-day", "29", "born-month", "February", "born-year", "2000")))
                .isTrue();
        assertThat(form.into(Answers.none()).get("born")).isEqualTo("2000-02-29");
    }

    @Test
    void anotherDateOfBirthOpensTheConstituencyAgain() {
        DateOfBirthForm form = new DateOfBirthForm(TODAY, born -> false);
        Answers before = Answers.none().with("born", "1980-01-01").with("constituency", "public-bexley");

        form.bind(input("born-day", "2", "born-month", "1", "born-year", "1980"));

        assertThat(form.into(before).has("constituency")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O'Brien",
                "李小龙",
                "محمد",
                "😀 Smith",
                "<script>alert(1)</script>",
                "=HYPERLINK(\"http://evil.example\")",
                "Nuñez-O’Néill"
            })
    void aNameIsKeptAsTyped(String name) {
        NameForm form = new NameForm();

        assertThat(form.bind(input("first", "", "last", name, "title", ""))).isTrue();
        assertThat(form.into(Answers.none()).get("last")).isEqualTo(name);
    }

    @Test
    void aNameOfTwoHundredCharactersIsTakenAndOneMoreIsNot() {
        assertThat(new NameForm().bind(input("last", "ñ".repeat(200)))).isTrue();
        assertThat(new NameForm().bind(input("last", "ñ".repeat(201)))).isFalse();
    }

    @Test
    void aNameOfNothingToSeeIsRefused() {
        NameForm form = new NameForm();

        assertThat(form.bind(input("last", "\u202E\u200F"))).isFalse();
    }

    @Test
    void anAddressKeepsItsPostcodeAsItIsWritten() {
        AddressForm form = new AddressForm(true);

        boolean valid = form.bind(input("postcode", "se10  8rw", "line1", "=1+1", "town", "<b>London</b>"));

        assertThat(valid).isTrue();
        assertThat(form.into(Answers.none()).get("postcode")).isEqualTo("SE10 8RW");
        assertThat(form.into(Answers.none()).get("line1")).isEqualTo("=1+1");
    }

    @Test
    void aNewPostcodeOpensTheConstituencyAndTheCouncilAgain() {
        AddressForm form = new AddressForm(true);
        form.bind(input("postcode", "SE10 8RW", "line1", "1 Road", "town", "London"));
        Answers before = Answers.none()
                .with("postcode", "DA6 7DQ")
                .with("council", "E09000004")
                .with("constituency", "public-bexley");

        Answers after = form.into(before);

        assertThat(after.has("council")).isFalse();
        assertThat(after.has("constituency")).isFalse();
    }

    @Test
    void theOneWayChosenMustWork() {
        ContactForm form = new ContactForm(Answers.none());

        assertThat(form.bind(input("mail", "", "phone", "", "channel", "EMAIL")))
                .isFalse();
        assertThat(messages(form)).containsExactly("Enter an email address, or choose another way to hear from us");
    }

    @Test
    void aSlipInTheMailIsAskedAboutOnce() {
        ContactForm first = new ContactForm(Answers.none());
        first.bind(input("mail", "ann@homtail.com", "channel", "EMAIL"));
        assertThat(first.slip()).contains("ann@hotmail.com");

        ContactForm second = new ContactForm(Answers.none());
        second.fill(Answers.none().with("slip", "asked"));
        second.bind(input("mail", "ann@homtail.com", "channel", "EMAIL"));
        assertThat(second.slip()).isEmpty();
    }

    @Test
    void aSensitiveNetworkNeedsConsent() {
        List<Choice> groups = List.of(new Choice("travellers", "Travellers", null, true));
        InterestsForm without = new InterestsForm(List.of(), groups, true);
        InterestsForm with = new InterestsForm(List.of(), groups, true);

        assertThat(without.bind(input("networks", "travellers"))).isFalse();
        assertThat(with.bind(input("networks", "travellers", "consent", "yes"))).isTrue();
        assertThat(with.into(Answers.none()).all("consented")).containsExactly("travellers");
    }

    @Test
    void theEqualityQuestionsCanAllBeLeftOut() {
        EqualityForm form = new EqualityForm();

        assertThat(form.bind(input())).isTrue();
        assertThat(form.answers().empty()).isTrue();
    }

    @Test
    void anEqualityAnswerKeepsItsDetail() {
        EqualityForm form = new EqualityForm();

        form.bind(input(
                "ethnic_group", "asian", "ethnic_asian", "chinese", "disability", "no", "disability_impact", "a-lot"));

        assertThat(form.answers().get("ethnic_detail")).isEqualTo("chinese");
        assertThat(form.answers().get("disability_impact")).isNull();
    }

    @Test
    void answersThatAreShownAgainAreTheSame() {
        EqualityForm form = new EqualityForm();
        form.bind(
                input("ethnic_group", "asian", "ethnic_asian", "chinese", "religion", "other", "religion_words", "x"));

        EqualityForm shown = new EqualityForm().with(form.answers());

        assertThat(shown.answers()).isEqualTo(form.answers());
    }

    private static List<String> messages(Form form) {
        return form.errors().stream().map(FormError::message).toList();
    }

    private static MultivaluedMap<String, String> input(String... pairs) {
        MultivaluedMap<String, String> input = new MultivaluedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            input.add(pairs[i], pairs[i + 1]);
        }
        return input;
    }
}
