package org.folkmoot.members.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.members.model.Agreement;
import org.folkmoot.members.model.Applicant;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Eligibility;
import org.folkmoot.members.model.Imports;
import org.folkmoot.members.model.Imports.Key;
import org.folkmoot.members.model.Imports.OnRecord;
import org.folkmoot.members.model.Imports.RowState;
import org.folkmoot.members.model.Option;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.Place;
import org.folkmoot.members.model.Verdict;
import org.folkmoot.members.model.Verdict.Outcome;
import org.folkmoot.members.model.rules.ParentOrGuardianAgrees;
import org.jspecify.annotations.Nullable;

/** Says of each row of a piece of a file whether it may be taken: by the constitution, and by who is on record already. */
final class JudgeRows {

    private static final int PLACES_KEPT = 50_000;

    private final Imports imports;
    private final Constitution constitution;
    private final LocalDate today;
    private final EarlierRows earlier;
    private final Map<String, Optional<Place>> places = new HashMap<>();

    /** For a file of about this many rows. */
    JudgeRows(Imports imports, Constitution constitution, LocalDate today, long rows) {
        this.imports = imports;
        this.constitution = constitution;
        this.today = today;
        this.earlier = new EarlierRows(constitution.constituencies().isEmpty(), rows);
    }

    /**
     * A judged row.
     *
     * @param state null for a good one
     * @param like number of somebody on record who is the same or perhaps is; null for nobody
     * @param place where they live; null where nobody knows
     */
    record Judged(
            Candidate row,
            @Nullable RowState state,
            @Nullable Long like,
            String reason,
            @Nullable Place place,
            @Nullable Applicant applicant,
            @Nullable Option option) {

        static Judged not(Candidate row, RowState state, @Nullable Long like, String reason) {
            return new Judged(row, state, like, reason, null, null, null);
        }

        Judged perhaps(long other) {
            String why = "Perhaps number " + other + ": the same name, and nothing that tells them apart";
            return new Judged(row, RowState.DOUBTFUL, other, why, place, applicant, option);
        }
    }

    /** Rows that were judged in an earlier run; only so that a later one like them is known. */
    void passed(Candidate row) {
        if (row.good()) {
            earlier.add(row);
        }
    }

    List<Judged> judge(List<Candidate> rows) {
        learnPlaces(rows);
        Map<String, List<OnRecord>> known = known(rows);
        List<Judged> judged = new ArrayList<>();
        for (Candidate row : rows) {
            judged.add(judge(row, known));
        }
        return judged;
    }

    private Judged judge(Candidate row, Map<String, List<OnRecord>> known) {
        if (!row.good()) {
            return Judged.not(row, RowState.REFUSED, null, row.reason());
        }
        if (!earlier.add(row)) {
            return Judged.not(row, RowState.KNOWN, null, "The same person as on an earlier line");
        }
        List<OnRecord> alike = known.getOrDefault(nameOf(row.lastKey(), row.firstKey()), List.of());
        Optional<OnRecord> same = alike.stream().filter(each -> same(row, each)).findFirst();
        if (same.isPresent()) {
            return Judged.not(row, RowState.KNOWN, same.get().id(), words(same.get()));
        }
        Judged eligible = eligible(row);
        return eligible.state() == null
                ? alike.stream()
                        .filter(each -> perhaps(row, each))
                        .findFirst()
                        .map(each -> eligible.perhaps(each.id()))
                        .orElse(eligible)
                : eligible;
    }

    private static boolean same(Candidate row, OnRecord other) {
        boolean born = row.born() != null && row.born().equals(other.born());
        boolean mail = row.mailKey() != null && row.mailKey().equals(other.mail());
        boolean apart = row.born() != null && other.born() != null && !born;
        return born || mail && !apart;
    }

    private static boolean perhaps(Candidate row, OnRecord other) {
        boolean undated = row.born() == null || other.born() == null;
        return undated || Objects.equals(row.postcodeKey(), other.postcode()) && row.postcodeKey() != null;
    }

    private static String words(OnRecord other) {
        String number = "Number " + other.id();
        return switch (other.status()) {
            case LEFT -> number + " left, and is not joined again by an import";
            case REFUSED -> number + " was refused, and is not joined by an import";
            case APPLICANT -> number + " has an application that waits";
            default -> number + (other.objects() ? " is on record and objects to mailings" : " is on record");
        };
    }

    private Judged eligible(Candidate row) {
        Place place = placeOf(row);
        if (constitution.constituencies().isEmpty()) {
            return new Judged(row, null, null, "", place, null, null);
        }
        LocalDate born = row.born();
        if (born == null) {
            return Judged.not(row, RowState.REFUSED, null, "no date of birth, so the minimum age cannot be checked");
        }
        LocalDate on = row.joined() == null ? today : row.joined();
        Applicant applicant = new Applicant(row.connection(), born, place, on, agreement(born, on));
        Verdict verdict = Eligibility.decide(constitution, applicant);
        return chosen(row, verdict)
                .map(option -> agreed(row, place, applicant, option))
                .orElseGet(() -> Judged.not(row, RowState.REFUSED, null, why(row, verdict)));
    }

    /** The rows of those who are too young to agree alone today say that somebody has; where not, they are refused. */
    private @Nullable Agreement agreement(LocalDate born, LocalDate on) {
        if (new ParentOrGuardianAgrees(constitution.terms(), born, today).broken()) {
            return Agreement.OF_A_GUARDIAN;
        }
        return new ParentOrGuardianAgrees(constitution.terms(), born, on).broken() ? Agreement.OF_AGE_SINCE : null;
    }

    private static Judged agreed(Candidate row, @Nullable Place place, Applicant applicant, Option option) {
        String fault = row.guardian().fault();
        return applicant.agreement() == Agreement.OF_A_GUARDIAN && !fault.isEmpty()
                ? Judged.not(row, RowState.REFUSED, null, fault)
                : new Judged(row, null, null, "", place, applicant, option);
    }

    private static Optional<Option> chosen(Candidate row, Verdict verdict) {
        String wish = row.constituency();
        if (wish == null) {
            return verdict.outcome() == Outcome.CLEAR
                    ? Optional.of(verdict.options().get(0))
                    : Optional.empty();
        }
        String key = Candidate.key(wish);
        return verdict.options().stream()
                .filter(each -> key.equals(Candidate.key(each.name()))
                        || wish.toLowerCase(Locale.ROOT).equals(each.value())
                        || key.equals(Candidate.key(each.constituency())))
                .findFirst();
    }

    private static String why(Candidate row, Verdict verdict) {
        if (!verdict.options().isEmpty()) {
            String names = String.join(
                    " or ", verdict.options().stream().map(Option::name).toList());
            return row.constituency() == null
                    ? "several constituencies are open, and no column says which: " + names
                    : "“" + row.constituency() + "” is not open to them, but " + names + " is";
        }
        return verdict.findings().isEmpty()
                ? "the constitution does not say"
                : verdict.findings().get(0).words();
    }

    private void learnPlaces(List<Candidate> rows) {
        if (places.size() > PLACES_KEPT) {
            places.clear();
        }
        Set<String> asked = new HashSet<>();
        rows.stream()
                .map(Candidate::postcodeKey)
                .filter(Objects::nonNull)
                .filter(each -> !places.containsKey(each))
                .forEach(asked::add);
        Map<String, Place> found = imports.places(asked);
        asked.forEach(each -> places.put(each, Optional.ofNullable(found.get(each))));
    }

    private @Nullable Place placeOf(Candidate row) {
        String key = row.postcodeKey();
        return key == null ? null : places.getOrDefault(key, Optional.empty()).orElse(null);
    }

    private Map<String, List<OnRecord>> known(List<Candidate> rows) {
        List<Key> keys = rows.stream()
                .filter(Candidate::good)
                .map(each -> new Key(each.lastKey(), each.firstKey(), each.mailKey()))
                .toList();
        Map<String, List<OnRecord>> known = new HashMap<>();
        for (OnRecord each : imports.alike(keys)) {
            if (each.status() != PersonStatus.ERASED) {
                known.computeIfAbsent(nameOf(each.last(), each.first()), name -> new ArrayList<>())
                        .add(each);
            }
        }
        return known;
    }

    private static String nameOf(String last, String first) {
        return last + '\n' + first;
    }
}
