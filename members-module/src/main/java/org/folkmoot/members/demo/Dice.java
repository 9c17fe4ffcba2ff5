package org.folkmoot.members.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.folkmoot.members.model.ContactChannel;
import org.folkmoot.members.model.FormatNeed;
import org.folkmoot.members.model.PersonName;
import org.folkmoot.members.model.Texts;

/** Throws the dice for invented people; the same seed gives the same people. */
final class Dice {

    private static final List<String> FIRST = List.of(
            "Aisha",
            "Alan",
            "Amara",
            "Anjali",
            "Barbara",
            "Ben",
            "Beatriz",
            "Chidi",
            "Chloe",
            "Colin",
            "Daniela",
            "David",
            "Deepa",
            "Derek",
            "Ebony",
            "Eleanor",
            "Emmanuel",
            "Fatima",
            "Florence",
            "Gareth",
            "Grace",
            "Hamza",
            "Hannah",
            "Hiroshi",
            "Ifeoma",
            "Imran",
            "Irene",
            "Jacek",
            "Jamal",
            "Janet",
            "Jin",
            "Joyce",
            "Kamal",
            "Karen",
            "Kwame",
            "Laszlo",
            "Latoya",
            "Linh",
            "Lucia",
            "Malcolm",
            "Margaret",
            "Maryam",
            "Mehmet",
            "Michael",
            "Nadia",
            "Naomi",
            "Niamh",
            "Olga",
            "Oliver",
            "Patrick",
            "Pauline",
            "Priya",
            "Rashid",
            "Rebecca",
            "Roberto",
            "Sanjay",
            "Shanice",
            "Siobhán",
            "Stefan",
            "Susan",
            "Tariq",
            "Teresa",
            "Tomasz",
            "Valerie",
            "Winston",
            "Yasmin",
            "Yusuf",
            "Zainab",
            "Zoë");

    private static final List<String> LAST = List.of(
            "Abdi",
            "Adeyemi",
            "Ahmed",
            "Ali",
            "Anderson",
            "Bailey",
            "Banerjee",
            "Begum",
            "Bennett",
            "Brown",
            "Campbell",
            "Chen",
            "Clarke",
            "Cohen",
            "Cooper",
            "Costa",
            "Davies",
            "Diallo",
            "Edwards",
            "Evans",
            "Ferreira",
            "Fofanah",
            "Georgiou",
            "Grant",
            "Green",
            "Gupta",
            "Haddad",
            "Hall",
            "Hassan",
            "Hughes",
            "Hussain",
            "Ibrahim",
            "Jackson",
            "Johnson",
            "Jones",
            "Kaur",
            "Kelly",
            "Khan",
            "Kowalski",
            "Lee",
            "Lewis",
            "Martin",
            "Mensah",
            "Morgan",
            "Murphy",
            "Nguyen",
            "Novák",
            "O’Brien",
            "O'Connor",
            "Okafor",
            "Osei",
            "Patel",
            "Pereira",
            "Popescu",
            "Rahman",
            "Reid",
            "Roberts",
            "Robinson",
            "Shah",
            "Singh",
            "Smith",
            "Smith-Jones",
            "Taylor",
            "Thompson",
            "Van der Berg",
            "Walker",
            "Ward",
            "White",
            "Williams",
            "Wright",
            "Yilmaz",
            "Young",
            "Zhang");

    private static final List<String> STREETS = List.of(
            "Alder Road",
            "Beech Avenue",
            "Cedar Close",
            "Chapel Street",
            "Church Lane",
            "Elm Grove",
            "Garden Walk",
            "Green Lane",
            "High Street",
            "Hill View",
            "Lime Court",
            "Mill Road",
            "Orchard Way",
            "Park Road",
            "Queens Road",
            "River Walk",
            "School Lane",
            "Station Road",
            "Victoria Road",
            "Willow Drive");

    private static final int HOUSES = 140;
    private static final int STREETS_OF_A_POSTCODE = 3;
    private static final int YOUNGEST = 17;
    private static final int AGES = 68;
    private static final int DAYS = 365;
    private static final int YEARS_ON_RECORD = 6;
    private static final int HUNDRED = 100;

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean percent(int chance) {
        return random.nextInt(HUNDRED) < chance;
    }

    /** A number from 0 to one below. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** One of a list of which the first are the commonest. */
    <T> T common(List<T> of) {
        double share = random.nextDouble();
        return of.get((int) (share * Math.sqrt(share) * of.size()));
    }

    /** A place in a row of weights. */
    int weighted(List<Integer> weights) {
        int left = random.nextInt(weights.stream().mapToInt(Integer::intValue).sum());
        int place = 0;
        while (left >= weights.get(place)) {
            left -= weights.get(place++);
        }
        return place;
    }

    PersonName name() {
        return new PersonName(percent(20) ? one(List.of("Mr", "Mrs", "Ms", "Dr", "Mx")) : null, one(FIRST), one(LAST));
    }

    String street() {
        return (1 + random.nextInt(HOUSES)) + " " + one(STREETS);
    }

    /** A house in one of the few streets that have this postcode. */
    String street(String postcode) {
        int street = Math.floorMod(postcode.hashCode() + random.nextInt(STREETS_OF_A_POSTCODE), STREETS.size());
        String house = (1 + random.nextInt(HOUSES)) + " " + STREETS.get(street);
        return percent(10) ? "Flat " + (1 + random.nextInt(12)) + ", " + house : house;
    }

    /** A number from the ranges that are never given out. */
    String phone() {
        String end = String.format("%03d", random.nextInt(1000));
        return percent(70) ? "07700 900" + end : "01632 960" + end;
    }

    LocalDate born(LocalDate today) {
        return today.minusYears(YOUNGEST + (long) random.nextInt(AGES)).minusDays(random.nextInt(DAYS));
    }

    LocalDate joined(LocalDate today) {
        return today.minusDays(1L + random.nextInt(YEARS_ON_RECORD * DAYS));
    }

    /** Invented addresses never lead anywhere: the domain is one that cannot exist. */
    String mail(PersonName name, int number) {
        String first = Texts.key(name.first()).replace(' ', '.');
        String last = Texts.key(name.last()).replace(' ', '.');
        return (first + "." + last + number + "@people.example").toLowerCase(Locale.ROOT);
    }

    ContactChannel channel(boolean hasMail) {
        return hasMail && percent(92) ? ContactChannel.EMAIL : ContactChannel.POST;
    }

    FormatNeed format() {
        return percent(85)
                ? FormatNeed.STANDARD
                : one(List.of(FormatNeed.LARGE_PRINT, FormatNeed.EASY_READ, FormatNeed.BSL, FormatNeed.AUDIO));
    }

    List<String> some(List<String> of, int chance) {
        return of.stream().filter(each -> percent(chance)).toList();
    }
}
