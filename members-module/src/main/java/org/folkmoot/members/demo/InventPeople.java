package org.folkmoot.members.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.members.demo.PeopleFile.Invented;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.Needs;
import org.folkmoot.members.model.Option;
import org.folkmoot.members.model.PersonName;
import org.folkmoot.members.model.Place;
import org.folkmoot.members.model.PostalAddress;
import org.folkmoot.members.postcodes.PackAreas.PackArea;
import org.jspecify.annotations.Nullable;

/** Makes up people who could be members: every constituency gets some, and their addresses lie in its area. */
final class InventPeople {

    private final Dice dice;
    private final FittingConstituency fitting;
    private final List<PackArea> areas;
    private final LocalDate today;

    InventPeople(Dice dice, Constitution constitution, List<PackArea> areas, LocalDate today) {
        this.dice = dice;
        this.fitting = new FittingConstituency(dice, constitution);
        this.areas = areas;
        this.today = today;
    }

    List<DemoPerson> invent(Invented wanted) {
        List<DemoPerson> people = new ArrayList<>();
        for (int i = 1; i <= wanted.count(); i++) {
            people.add(one(i, wanted));
        }
        return people;
    }

    private LocalDate born(@Nullable Option option, int number) {
        LocalDate born = dice.born(today.minusYears(1));
        return fitting.isStaff(option) ? WorkingAge.of(born, number, today) : born;
    }

    private DemoPerson one(int number, Invented wanted) {
        PackArea area = dice.one(areas);
        Place place = new Place(area.authority(), area.ward());
        Option option = fitting.option(place, number);
        PersonName name = dice.name();
        boolean hasMail = dice.percent(85);
        MailAddress mail = hasMail ? new MailAddress(dice.mail(name, number)) : null;
        LocalDate joined = dice.joined(today);
        boolean gone = number % 15 == 0;
        return new DemoPerson(
                name,
                born(option, number),
                new PostalAddress(dice.street(), null, area.authorityName(), null, area.postcode()),
                place,
                new Contact(mail, null, dice.channel(hasMail)),
                new Needs(dice.format(), null, null),
                option == null ? null : option.constituency(),
                option == null ? null : option.classCode(),
                joined,
                gone ? joined.plusDays((today.toEpochDay() - joined.toEpochDay()) / 2) : null,
                dice.some(wanted.topics(), 50),
                dice.some(wanted.networks(), option == null ? 80 : 20));
    }
}
