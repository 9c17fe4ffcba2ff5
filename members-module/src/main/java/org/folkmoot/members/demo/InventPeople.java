package org.folkmoot.members.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.members.demo.PeopleFile.Invented;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.ConstituencyKind;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.MemberClass;
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
    private final Constitution constitution;
    private final List<PackArea> areas;
    private final LocalDate today;

    InventPeople(Dice dice, Constitution constitution, List<PackArea> areas, LocalDate today) {
        this.dice = dice;
        this.constitution = constitution;
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

    private DemoPerson one(int number, Invented wanted) {
        PackArea area = dice.one(areas);
        Place place = new Place(area.authority(), area.ward());
        Option option = option(place, number);
        PersonName name = dice.name();
        boolean hasMail = dice.percent(85);
        MailAddress mail = hasMail ? new MailAddress(dice.mail(name, number)) : null;
        LocalDate joined = dice.joined(today);
        boolean gone = number % 15 == 0;
        return new DemoPerson(
                name,
                dice.born(today.minusYears(1)),
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

    /** A constituency that takes people of this place; every eighth is staff, every fifth uses the services. */
    private @Nullable Option option(Place place, int number) {
        if (constitution.constituencies().isEmpty()) {
            return null;
        }
        ConstituencyKind kind = number % 8 == 0
                ? ConstituencyKind.STAFF
                : number % 5 == 0 ? ConstituencyKind.PATIENT : ConstituencyKind.PUBLIC;
        List<Option> fitting = constitution.constituencies().stream()
                .filter(each -> each.kind() == kind)
                .filter(each -> kind != ConstituencyKind.PUBLIC || takes(each, place))
                .flatMap(each -> options(each, place).stream())
                .toList();
        return fitting.isEmpty() ? publicOption(place) : dice.one(fitting);
    }

    private Option publicOption(Place place) {
        return constitution
                .ofKind(ConstituencyKind.PUBLIC)
                .filter(each -> takes(each, place))
                .findFirst()
                .map(each -> option(each, null))
                .orElseThrow(() -> new IllegalStateException("No public constituency takes " + place));
    }

    private boolean takes(Constituency constituency, Place place) {
        boolean named = constitution.ofKind(ConstituencyKind.PUBLIC).anyMatch(each -> each.namesTheAreaOf(place));
        return named ? constituency.namesTheAreaOf(place) : constituency.restOfEngland();
    }

    private static List<Option> options(Constituency constituency, Place place) {
        return constituency.classes().isEmpty()
                ? List.of(option(constituency, null))
                : constituency.classes().stream()
                        .filter(each -> each.covers(place))
                        .map(each -> option(constituency, each))
                        .toList();
    }

    private static Option option(Constituency constituency, @Nullable MemberClass member) {
        return new Option(
                constituency.code(),
                member == null ? null : member.code(),
                constituency.name(),
                "On record since before this system",
                "TakenOver",
                member == null ? constituency.clause() : member.clause());
    }
}
