package org.folkmoot.members.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.members.model.Place;
import org.folkmoot.members.postcodes.PackAreas.PackArea;

/**
 * How many people of which age and of which of the census's five groups live in each authority of the trust; invented
 * people are drawn in these proportions.
 */
final class Population {

    /** The pack's file of figures. */
    static final String FILE = "population.csv";

    private static final List<Integer> FROM = List.of(16, 22, 30, 40, 50, 60, 70, 80);
    private static final List<Integer> TO = List.of(21, 29, 39, 49, 59, 69, 79, 90);
    private static final int AGES = 2;
    private static final int GROUPS = AGES + 8;
    private static final int FROM_ELSEWHERE = 4;
    private static final int DAYS = 365;

    private final List<Authority> authorities;
    private final List<PackArea> areas;

    private Population(List<Authority> authorities, List<PackArea> areas) {
        this.authorities = authorities;
        this.areas = areas;
    }

    private record Authority(String code, List<Integer> ages, List<Integer> groups) {

        int adults() {
            return ages.stream().mapToInt(Integer::intValue).sum();
        }
    }

    static Population of(String figures, List<PackArea> areas) {
        return new Population(
                CsvReader.builder().ofCsvRecord(figures).stream()
                        .skip(1)
                        .map(Population::authority)
                        .toList(),
                areas);
    }

    private static Authority authority(CsvRecord row) {
        List<Integer> figures =
                row.getFields().stream().skip(AGES).map(Integer::valueOf).toList();
        return new Authority(
                row.getField(0), figures.subList(0, GROUPS - AGES), figures.subList(GROUPS - AGES, figures.size()));
    }

    /** Where an invented person lives; a few live outside the trust's areas. */
    PackArea home(Dice dice) {
        List<PackArea> outside = areas.stream()
                .filter(each -> authorities.stream().noneMatch(one -> one.code.equals(each.authority())))
                .toList();
        if (!outside.isEmpty() && dice.percent(FROM_ELSEWHERE)) {
            return dice.one(outside);
        }
        String code = authorities.get(dice.weighted(
                        authorities.stream().map(Authority::adults).toList()))
                .code;
        return dice.one(
                areas.stream().filter(each -> each.authority().equals(code)).toList());
    }

    /** When somebody who lives there may have been born. */
    LocalDate born(Dice dice, Place place, LocalDate today) {
        int band = dice.weighted(at(place).ages);
        int age = FROM.get(band) + dice.below(TO.get(band) - FROM.get(band) + 1);
        return today.minusYears(age).minusDays(1L + dice.below(DAYS - 1));
    }

    /** The census group that gives somebody who lives there a name; it is kept nowhere. */
    String group(Dice dice, Place place) {
        return NamePools.GROUPS.get(dice.weighted(at(place).groups));
    }

    private Authority at(Place place) {
        return authorities.stream()
                .filter(each -> each.code.equals(place.authority()))
                .findFirst()
                .orElse(authorities.get(0));
    }
}
