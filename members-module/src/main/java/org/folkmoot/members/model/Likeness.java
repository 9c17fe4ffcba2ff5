package org.folkmoot.members.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says how probably two records are of one person, in points, and why in words. */
public final class Likeness {

    private final LikenessWeights weights;
    private final Nicknames nicknames = Nicknames.all();

    /** A judge with these weights. */
    public Likeness(LikenessWeights weights) {
        this.weights = weights;
    }

    /**
     * What records are compared by.
     *
     * @param house first line of the address and the postcode as a key; null where either is missing
     */
    public record Profile(
            long id,
            String last,
            String first,
            @Nullable LocalDate born,
            @Nullable String house,
            @Nullable String postcode,
            @Nullable String mail,
            @Nullable String phone) {}

    /** Points and reasons; the reasons are in the order of what they rest on. */
    public record Score(int points, List<String> why) {}

    /** True where no likeness of the names could bring the points to the threshold; quick to say. */
    public boolean hopeless(Profile one, Profile other) {
        Sum sum = new Sum(null);
        besideNames(one, other, sum);
        return sum.points + weights.last() + weights.first() < weights.threshold();
    }

    /** Compares two records. */
    public Score of(Profile one, Profile other) {
        List<String> why = new ArrayList<>();
        Sum sum = new Sum(why);
        names(one, other, sum);
        besideNames(one, other, sum);
        return new Score(sum.points, List.copyOf(why));
    }

    private void besideNames(Profile one, Profile other, Sum sum) {
        born(one.born(), other.born(), sum);
        place(one, other, sum);
        if (one.mail() != null && one.mail().equals(other.mail())) {
            sum.add(weights.mail(), "same email address");
        }
        if (one.phone() != null && one.phone().equals(other.phone())) {
            sum.add(weights.phone(), "same phone number");
        }
    }

    /** True where the points reach the threshold. */
    public boolean probable(Score score) {
        return score.points() >= weights.threshold();
    }

    private void names(Profile one, Profile other, Sum sum) {
        boolean swapped = !one.first().isEmpty()
                && one.first().equals(other.last())
                && one.last().equals(other.first());
        if (swapped) {
            sum.add(weights.last() + weights.first() - 5, "first name and surname swapped");
            return;
        }
        if (one.last().equals(other.last())) {
            sum.add(weights.last(), "same surname");
        } else if (Spelling.alike(one.last(), other.last())) {
            sum.add(weights.lastAlike(), "surnames spelled alike");
        } else {
            sum.add(-weights.lastDiffers(), "other surname");
        }
        firstNames(one.first(), other.first(), sum);
    }

    private void firstNames(String one, String other, Sum sum) {
        if (one.equals(other)) {
            sum.add(weights.first(), "same first name");
        } else if (one.isEmpty() || other.isEmpty()) {
            sum.add(0, "one has no first name");
        } else if (nicknames.same(one, other)) {
            sum.add(weights.nickname(), "first names that stand for one another");
        } else if (Spelling.initial(one, other)) {
            sum.add(weights.initial(), "same initial");
        } else if (Spelling.alike(one, other)) {
            sum.add(weights.firstAlike(), "first names spelled alike");
        } else {
            sum.add(-weights.firstDiffers(), "other first name");
        }
    }

    private void born(@Nullable LocalDate one, @Nullable LocalDate other, Sum sum) {
        if (one == null || other == null) {
            return;
        }
        if (one.equals(other)) {
            sum.add(weights.born(), "same date of birth");
        } else if (Spelling.slipped(one, other)) {
            sum.add(weights.bornSlipped(), "dates of birth that differ by a slip");
        } else {
            sum.add(-weights.bornDiffers(), "other date of birth");
        }
    }

    private void place(Profile one, Profile other, Sum sum) {
        if (one.house() != null && one.house().equals(other.house())) {
            sum.add(weights.house(), "same address");
        } else if (one.postcode() != null && one.postcode().equals(other.postcode())) {
            sum.add(weights.postcode(), "same postcode");
        }
    }

    /** Points, and the words for them where somebody asks: a large register is hundreds of millions of comparisons. */
    private static final class Sum {
        private final @Nullable List<String> why;
        private int points;

        Sum(@Nullable List<String> why) {
            this.why = why;
        }

        void add(int some, String words) {
            points += some;
            if (why != null) {
                why.add(words + (some > 0 ? " +" + some : some < 0 ? " −" + -some : ""));
            }
        }
    }
}
