package org.folkmoot.members.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Applicant;
import org.folkmoot.members.model.Connection;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.ConstituencyKind;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Eligibility;
import org.folkmoot.members.model.Option;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Place;
import org.folkmoot.members.model.Postcode;
import org.folkmoot.members.model.PostcodeDirectory;
import org.folkmoot.members.model.PostcodeDirectory.Found;
import org.folkmoot.platform.clock.TrustClock;
import org.jspecify.annotations.Nullable;

/** Says which constituency an address would be in, and what the constitution thinks of a move. */
@ApplicationScoped
public class ForeseeTheConstituency {

    private final PresentConstitution constitution;
    private final PostcodeDirectory postcodes;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ForeseeTheConstituency() {
        this.constitution = null;
        this.postcodes = null;
        this.clock = null;
    }

    @Inject
    public ForeseeTheConstituency(PresentConstitution constitution, PostcodeDirectory postcodes, Clock clock) {
        this.constitution = constitution;
        this.postcodes = postcodes;
        this.clock = clock;
    }

    /** Where a member of a public constituency or of an area's class would be, if another than now; in words. */
    public Optional<String> elsewhere(Person person, @Nullable Postcode postcode) {
        return fitting(person, postcode).map(found -> found.map(Option::name).orElse(""));
    }

    /**
     * The option that an address opens to a member whom it puts somewhere else; empty where they stay, and an empty
     * option where no constituency of their kind takes the address.
     */
    public Optional<Optional<Option>> fitting(Person person, @Nullable Postcode postcode) {
        Constitution present = constitution.get();
        Constituency own = present.constituency(person.constituency()).orElse(null);
        if (own == null || !person.status().belongs() || postcode == null || own.kind() == ConstituencyKind.STAFF) {
            return Optional.empty();
        }
        return postcodes
                .find(postcode)
                .map(Found::place)
                .map(place -> options(present, person, own, place, TrustClock.today(clock)))
                .filter(options -> options.stream().noneMatch(each -> isOf(each, person)))
                .map(options -> options.stream()
                        .filter(each -> own.kind() != ConstituencyKind.PATIENT
                                || each.constituency().equals(own.code()))
                        .findFirst());
    }

    /** The option that the constitution gives for this constituency, if it does. */
    Optional<Option> option(Person person, Constituency target, @Nullable String classCode, LocalDate on) {
        return options(constitution.get(), person, target, person.place(), on).stream()
                .filter(each -> each.constituency().equals(target.code()))
                .filter(each -> Objects.equals(each.classCode(), classCode))
                .findFirst();
    }

    /** What showed where somebody lives, in words; empty where nothing is on record. */
    String evidence(Person person) {
        Postcode postcode = person.address().postcode();
        return postcode == null
                ? ""
                : postcodes
                        .find(postcode)
                        .map(found -> "Postcode " + postcode.written() + " in " + found.directory()
                                + ". The address is as they gave it.")
                        .orElse("");
    }

    /** What the constitution was asked about, in one line. */
    static String inputs(Person person, Constituency target, LocalDate on) {
        LocalDate born = Objects.requireNonNullElse(person.born(), LocalDate.EPOCH);
        return applicant(person, born, target, person.place(), on).inputs();
    }

    private static List<Option> options(
            Constitution present, Person person, Constituency target, @Nullable Place place, LocalDate on) {
        LocalDate born = Objects.requireNonNullElse(person.born(), LocalDate.EPOCH);
        return Eligibility.decide(present, applicant(person, born, target, place, on))
                .options();
    }

    private static Applicant applicant(
            Person person, LocalDate born, Constituency target, @Nullable Place place, LocalDate on) {
        Connection connection = target.connections().stream().findFirst().orElse(Connection.LIVES_HERE);
        return new Applicant(connection, born, place, on);
    }

    private static boolean isOf(Option option, Person person) {
        return option.constituency().equals(person.constituency())
                && Objects.equals(option.classCode(), person.classCode());
    }
}
