package org.folkmoot.members.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Applicant;
import org.folkmoot.members.model.Connection;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Eligibility;
import org.folkmoot.members.model.Place;
import org.folkmoot.members.model.Postcode;
import org.folkmoot.members.model.PostcodeDirectory;
import org.folkmoot.members.model.PostcodeDirectory.Found;
import org.folkmoot.members.model.Verdict;
import org.folkmoot.platform.clock.TrustClock;
import org.jspecify.annotations.Nullable;

/** Finds the area of an address and the constituencies that the constitution in force opens to an applicant. */
@ApplicationScoped
public class FindTheConstituency {

    /** The answer of someone whose council is in England but not in the constitution. */
    public static final String OTHER_IN_ENGLAND = "OTHER_IN_ENGLAND";

    /** The answer of someone who lives outside England. */
    public static final String OUTSIDE_ENGLAND = "OUTSIDE_ENGLAND";

    private final PresentConstitution constitution;
    private final PostcodeDirectory postcodes;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FindTheConstituency() {
        this.constitution = null;
        this.postcodes = null;
        this.clock = null;
    }

    @Inject
    public FindTheConstituency(PresentConstitution constitution, PostcodeDirectory postcodes, Clock clock) {
        this.constitution = constitution;
        this.postcodes = postcodes;
        this.clock = clock;
    }

    /** The verdict on somebody who would apply today. */
    public Assessment assess(
            Connection connection, LocalDate born, @Nullable Postcode postcode, @Nullable String council) {
        Constitution present = constitution.get();
        Optional<Found> entry = postcode == null ? Optional.empty() : postcodes.find(postcode);
        Optional<Found> known = entry.filter(each -> !each.gone());
        Place place = known.map(Found::place).orElseGet(() -> of(council));
        Applicant applicant = new Applicant(connection, born, place, TrustClock.today(clock));
        return new Assessment(
                present,
                applicant,
                Eligibility.decide(present, applicant),
                known.map(Found::area).orElseGet(() -> nameOf(place)),
                entry.map(Found::gone).orElse(false),
                evidence(postcode, known.orElse(null), council));
    }

    private static String evidence(@Nullable Postcode postcode, @Nullable Found known, @Nullable String council) {
        if (postcode != null && known != null) {
            return "Postcode " + postcode.written() + " in " + known.directory() + ". The address is as they gave it.";
        }
        return council == null || council.isEmpty()
                ? ""
                : "The council that they named. No directory knows the postcode.";
    }

    private String nameOf(@Nullable Place place) {
        return place == null || place.authority().length() < 9 ? "" : postcodes.areaName(place.authority());
    }

    private static @Nullable Place of(@Nullable String council) {
        if (council == null || council.isEmpty()) {
            return null;
        }
        return switch (council) {
            case OTHER_IN_ENGLAND -> new Place("E", "");
            case OUTSIDE_ENGLAND -> new Place("X", "");
            case "UNKNOWN" -> null;
            default -> new Place(council, "");
        };
    }

    /** The councils that the constitution names, to choose from. */
    public List<org.folkmoot.members.model.Area> councils() {
        return constitution.get().areas().stream()
                .filter(area -> !area.code().startsWith("E05"))
                .toList();
    }

    /**
     * What was found.
     *
     * @param area name of the authority; empty where unknown
     * @param gone true for a postcode that is no longer in use
     * @param evidence what showed the area, in words
     */
    public record Assessment(
            Constitution constitution,
            Applicant applicant,
            Verdict verdict,
            String area,
            boolean gone,
            String evidence) {

        /** True where the area is needed and nobody knows it. */
        public boolean areaUnknown() {
            return applicant.place() == null
                    && applicant.connection() != Connection.STAFF
                    && applicant.connection() != Connection.UNSURE;
        }
    }
}
