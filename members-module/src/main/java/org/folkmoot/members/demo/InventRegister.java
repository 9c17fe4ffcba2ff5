package org.folkmoot.members.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.members.demo.PeopleFile.Invented;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.ContactChannel;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.Needs;
import org.folkmoot.members.model.Option;
import org.folkmoot.members.model.PersonName;
import org.folkmoot.members.model.Place;
import org.folkmoot.members.model.PostalAddress;
import org.folkmoot.members.postcodes.PackAreas.PackArea;
import org.jspecify.annotations.Nullable;

/**
 * Makes up a whole register: names, ages and areas in the proportions of the census, households, people who left, and
 * people who are on record twice.
 */
final class InventRegister {

    private static final int LEFT = 6;
    private static final int SHARES_A_HOUSE = 7;
    private static final int NAMESAKES = 300;
    private static final int GENERATION = 27;

    private final Dice dice;
    private final NamePools names;
    private final FittingConstituency fitting;
    private final Population population;
    private final Invented wanted;
    private final LocalDate today;
    private final List<DemoPerson> people = new ArrayList<>();

    InventRegister(Invented wanted, Constitution constitution, Population population, LocalDate today) {
        this.dice = new Dice(wanted.seed() + 1);
        this.names = new NamePools(dice);
        this.fitting = new FittingConstituency(dice, constitution);
        this.population = population;
        this.wanted = wanted;
        this.today = today;
    }

    /** People and, among them, the pairs. */
    record Register(List<DemoPerson> people, List<PlantedPair> pairs) {}

    /** So many present members, the second records of the pairs included, and besides them people who left. */
    Register invent(int members, int pairs) {
        int present = 0;
        while (present < members - pairs) {
            DemoPerson person = next();
            people.add(person);
            present += person.left() == null ? 1 : 0;
        }
        PlantDuplicates plant = new PlantDuplicates(dice, names, today);
        return new Register(people, plant.into(people, pairs));
    }

    private DemoPerson next() {
        int number = people.size() + 1;
        if (number % NAMESAKES == 0) {
            return child(people.get(number - 2), number);
        }
        return number > 1 && dice.percent(SHARES_A_HOUSE) ? relative(people.get(number - 2), number) : stranger(number);
    }

    private DemoPerson stranger(int number) {
        PackArea area = population.home(dice);
        Place place = new Place(area.authority(), area.ward());
        PersonName name = names.name(population.group(dice, place));
        String street = dice.street(area.postcode().key());
        PostalAddress address = new PostalAddress(street, null, area.authorityName(), null, area.postcode());
        return person(number, name, population.born(dice, place, today), address, place, null);
    }

    /** Somebody else of the same house and family name; couples often share their mail. */
    private DemoPerson relative(DemoPerson other, int number) {
        PersonName any = names.name(population.group(dice, other.place()));
        PersonName name = new PersonName(any.title(), any.first(), other.name().last());
        MailAddress shared = dice.percent(25) ? other.contact().mail() : null;
        return name.full().equals(other.name().full())
                ? stranger(number)
                : person(
                        number,
                        name,
                        population.born(dice, other.place(), today),
                        other.address(),
                        other.place(),
                        shared);
    }

    /** A grown-up child who bears the whole name of the parent in the same house: never the same person. */
    private DemoPerson child(DemoPerson parent, int number) {
        LocalDate born = parent.born();
        return born == null || born.isAfter(today.minusYears(GENERATION + 17L))
                ? stranger(number)
                : person(
                        number,
                        parent.name(),
                        born.plusYears(GENERATION).plusDays(dice.below(300)),
                        parent.address(),
                        parent.place(),
                        null);
    }

    private DemoPerson person(
            int number,
            PersonName name,
            LocalDate born,
            PostalAddress address,
            Place place,
            @Nullable MailAddress shared) {
        Option option = fitting.option(place, number);
        LocalDate joined = joined(born);
        boolean gone = dice.percent(LEFT) && joined.isBefore(today.minusDays(60));
        return new DemoPerson(
                name,
                dice.percent(96) ? working(born, option, number) : null,
                address,
                place,
                contact(name, number, shared),
                new Needs(dice.format(), null, null),
                option == null ? null : option.constituency(),
                option == null ? null : option.classCode(),
                joined,
                gone ? joined.plusDays(30L + dice.below((int) (today.toEpochDay() - joined.toEpochDay() - 30))) : null,
                dice.some(wanted.topics(), 30),
                dice.some(wanted.networks(), 10));
    }

    private LocalDate working(LocalDate born, @Nullable Option option, int number) {
        return fitting.isStaff(option) ? WorkingAge.of(born, number, today) : born;
    }

    private LocalDate joined(LocalDate born) {
        LocalDate joined = dice.joined(today);
        LocalDate grown = born.plusYears(16);
        return joined.isBefore(grown) ? today.minusDays(dice.below(20)) : joined;
    }

    private Contact contact(PersonName name, int number, @Nullable MailAddress shared) {
        MailAddress own = dice.percent(80) ? new MailAddress(dice.mail(name, number + 1000)) : null;
        MailAddress mail = shared == null ? own : shared;
        String phone = dice.percent(55) ? dice.phone() : null;
        ContactChannel channel = dice.channel(mail != null);
        return new Contact(mail, phone, channel);
    }
}
