package org.folkmoot.members.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.members.demo.PlantedPair.Kind;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.ContactChannel;
import org.folkmoot.members.model.Nicknames;
import org.folkmoot.members.model.PersonName;
import org.folkmoot.members.model.PostalAddress;
import org.folkmoot.members.model.Texts;
import org.jspecify.annotations.Nullable;

/** Puts some invented people on record a second time, in eight kinds of difference. */
final class PlantDuplicates {

    private static final List<List<String>> SPELLINGS = List.of(
            List.of("ph", "f"),
            List.of("ie", "y"),
            List.of("ck", "k"),
            List.of("ou", "o"),
            List.of("ar", "er"),
            List.of("on", "en"),
            List.of("ll", "l"),
            List.of("tt", "t"),
            List.of("ss", "s"),
            List.of("ee", "ea"),
            List.of("ai", "ay"),
            List.of("an", "en"),
            List.of("i", "y"),
            List.of("e", ""),
            List.of("a", "e"));

    private final Dice dice;
    private final NamePools names;
    private final LocalDate today;
    private final List<PlantedPair> pairs = new ArrayList<>();

    PlantDuplicates(Dice dice, NamePools names, LocalDate today) {
        this.dice = dice;
        this.names = names;
        this.today = today;
    }

    /** Adds so many second records to the list, the kinds in turn. */
    List<PlantedPair> into(List<DemoPerson> people, int wanted) {
        int originals = people.size();
        int step = Math.max(1, originals / (wanted * 2));
        for (int i = 0; i < originals && pairs.size() < wanted; i += step) {
            Kind kind = Kind.values()[pairs.size() % Kind.values().length];
            Optional<DemoPerson> second = second(kind, people.get(i));
            if (second.isPresent()) {
                people.add(second.get());
                pairs.add(new PlantedPair(kind, i, people.size() - 1));
            }
        }
        return List.copyOf(pairs);
    }

    /** The second record; empty where this kind cannot be made of that person. */
    private Optional<DemoPerson> second(Kind kind, DemoPerson of) {
        LocalDate born = of.born();
        if (of.left() != null || born == null) {
            return Optional.empty();
        }
        return switch (kind) {
            case SPELLING -> respelled(of.name()).map(name -> again(of, name, born, of.address(), silent(of)));
            case NICKNAME -> nicknamed(of.name()).map(name -> again(of, name, born, of.address(), silent(of)));
            case BIRTH_DATE -> Optional.of(again(of, of.name(), slipped(born), of.address(), silent(of)));
            case MOVED -> Optional.of(again(of, of.name(), born, elsewhere(of), phoned(of)));
            case SURNAME ->
                Optional.ofNullable(of.contact().mail())
                        .map(mail -> again(of, renamed(of.name()), born, of.address(), of.contact()));
            case SWAPPED -> Optional.of(again(of, swapped(of.name()), born, of.address(), silent(of)));
            case INITIAL ->
                Optional.ofNullable(of.contact().mail())
                        .map(mail -> again(of, initial(of.name()), null, of.address(), of.contact()));
            case UNDATED -> Optional.of(again(of, of.name(), null, of.address(), silent(of)));
        };
    }

    private DemoPerson again(
            DemoPerson of, PersonName name, @Nullable LocalDate born, PostalAddress address, Contact contact) {
        long days = Math.max(1, today.toEpochDay() - of.joined().toEpochDay());
        return of.again(name, born, address, contact, of.joined().plusDays(days / 2));
    }

    private static Contact silent(DemoPerson of) {
        return new Contact(null, null, ContactChannel.POST);
    }

    private static Contact phoned(DemoPerson of) {
        return new Contact(null, of.contact().phone(), ContactChannel.POST);
    }

    private Optional<PersonName> respelled(PersonName name) {
        return respelled(name.last()).map(last -> new PersonName(name.title(), name.first(), last));
    }

    private static Optional<String> respelled(String word) {
        return SPELLINGS.stream()
                .filter(each -> word.indexOf(each.get(0), 1) > 0)
                .findFirst()
                .map(each -> word.charAt(0) + word.substring(1).replaceFirst(each.get(0), each.get(1)));
    }

    private Optional<PersonName> nicknamed(PersonName name) {
        List<String> others = List.copyOf(Nicknames.all().othersOf(Texts.key(name.first())));
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new PersonName(name.title(), capital(dice.one(others)), name.last()));
    }

    private static String capital(String key) {
        return Character.toUpperCase(key.charAt(0)) + key.substring(1);
    }

    private LocalDate slipped(LocalDate born) {
        boolean swappable = born.getDayOfMonth() <= 12 && born.getDayOfMonth() != born.getMonthValue();
        return swappable
                ? LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue())
                : dice.percent(50)
                        ? born.minusYears(10)
                        : born.withDayOfMonth(
                                born.getDayOfMonth() > 10 ? born.getDayOfMonth() - 10 : 10 + born.getDayOfMonth());
    }

    private PostalAddress elsewhere(DemoPerson of) {
        PostalAddress old = of.address();
        return new PostalAddress(
                dice.street("elsewhere" + old.line1()), null, old.town(), old.county(), old.postcode());
    }

    private PersonName renamed(PersonName name) {
        String last = name.last();
        while (last.equals(name.last())) {
            last = names.last("white");
        }
        return new PersonName(name.title(), name.first(), last);
    }

    private static PersonName swapped(PersonName name) {
        return name.first() == null ? name : new PersonName(name.title(), name.last(), name.first());
    }

    private static PersonName initial(PersonName name) {
        return name.first() == null
                ? name
                : new PersonName(name.title(), name.first().substring(0, 1), name.last());
    }
}
