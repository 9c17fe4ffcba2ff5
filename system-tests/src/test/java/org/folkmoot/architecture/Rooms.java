package org.folkmoot.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** Rule 4: the table of rooms, row by row. */
final class Rooms {

    private static final String[] PLAIN = {"java..", "org.jspecify..", "com.google.errorprone.annotations.."};

    private Rooms() {}

    /** The model knows itself, contracts, Java and the annotations of persistence. */
    static ArchRule modelKnowsOnlyItself(House house) {
        return classes()
                .that()
                .resideInAnyPackage(house.room("model"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(house.room("model"))
                        .or(resideInAnyPackage(
                                "org.folkmoot.contracts..",
                                house.root() + ".contracts..",
                                "org.folkmoot.platform.refusals",
                                "org.folkmoot.platform.clock",
                                "jakarta.persistence.."))
                        .or(type("org.folkmoot.platform.access.Scope"))
                        .or(resideInAnyPackage(PLAIN)))
                .because("state and its rules must be readable and testable alone");
    }

    /** A rule knows the model and the refusals, nothing of persistence. */
    static ArchRule rulesArePure(House house) {
        return classes()
                .that()
                .resideInAnyPackage(house.room("model.rules"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(house.room("model"))
                        .or(resideInAnyPackage(
                                "org.folkmoot.contracts..",
                                house.root() + ".contracts..",
                                "org.folkmoot.platform.refusals",
                                "org.folkmoot.platform.clock"))
                        .or(resideInAnyPackage(PLAIN)))
                .because("a rule is a pure function");
    }

    /** Use cases know no page and no inbox. */
    static ArchRule useCasesKnowNoPage(House house) {
        return noClasses()
                .that(areUseCases(house))
                .should()
                .dependOnClassesThat(resideInAnyPackage(house.room("web"))
                        .or(resideInAnyPackage(house.room("inbox")))
                        .or(resideInAPackage("org.folkmoot.nhsuk.view.."))
                        .or(resideInAPackage("org.folkmoot.nhsuk.forms..")))
                .because("a use case must work without HTTP");
    }

    /** A page knows its own feature's web room, the one its module shares, and no store but the read models. */
    static ArchRule pagesKnowTheirOwnFeature(House house) {
        return classes()
                .that()
                .resideInAnyPackage(house.room("web"))
                .should(new ArchCondition<>("know no other feature's web room, and of the store only the views") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> !mayBeSeen(house, type, dependency.getTargetClass()))
                                .forEach(dependency ->
                                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
                    }
                })
                .because("a page parses, asks one use case and presents");
    }

    /** An inbox calls features of its own module and decides nothing. */
    static ArchRule inboxesOnlyPassOn(House house) {
        return noClasses()
                .that()
                .resideInAnyPackage(house.room("inbox"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(house.room("store"))
                        .or(resideInAnyPackage(house.room("web")))
                        .or(resideInAnyPackage(
                                "jakarta.persistence..", "jakarta.transaction..", "org.jdbi..", "java.sql..")))
                .because("an inbox listens and calls a feature, which decides");
    }

    /** A store knows no feature, page or inbox. */
    static ArchRule storesKnowNoFeature(House house) {
        return noClasses()
                .that()
                .resideInAnyPackage(house.room("store"))
                .should()
                .dependOnClassesThat(areUseCases(house)
                        .or(resideInAnyPackage(house.room("web")))
                        .or(resideInAnyPackage(house.room("inbox")))
                        .or(resideInAPackage("org.folkmoot.nhsuk..")))
                .because("a store is asked and does not ask back");
    }

    /** Templates see no entity. */
    static ArchRule pagesShowNoEntity(House house) {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Page")
                .and()
                .resideInAnyPackage(house.room("web"))
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .because("no entity reaches a template");
    }

    private static boolean mayBeSeen(House house, JavaClass from, JavaClass to) {
        String seen = to.getPackageName();
        if (house.moduleOf(to).isEmpty()) {
            return true;
        }
        if (seen.matches(".*\\.inbox(\\..*)?")) {
            return false;
        }
        if (seen.matches(".*\\.store(\\..*)?")) {
            return seen.matches(".*\\.store\\.views(\\..*)?");
        }
        return !seen.matches(".*\\.web(\\..*)?")
                || feature(seen).equals(feature(from.getPackageName()))
                || seen.equals(house.root() + "." + house.moduleOf(to) + ".web");
    }

    /** A value of the floor that models may hold, such as the scope that a meeting belongs to, with its parts. */
    private static DescribedPredicate<JavaClass> type(String name) {
        return DescribedPredicate.describe(
                name, type -> type.getName().equals(name) || type.getName().startsWith(name + "$"));
    }

    private static String feature(String web) {
        return web.replaceFirst("\\.web(\\..*)?$", "");
    }

    /** What is in a module and in none of the other rooms. */
    static DescribedPredicate<JavaClass> areUseCases(House house) {
        String[] others = Stream.of("model", "web", "inbox", "store", "testing")
                .flatMap(room -> Stream.of(house.room(room)))
                .toArray(String[]::new);
        return DescribedPredicate.describe(
                "are in a feature's room",
                type -> resideInAnyPackage(house.allModules()).test(type)
                        && !resideInAnyPackage(others).test(type)
                        && !house.moduleOf(type).isEmpty()
                        && !type.getPackageName().equals(house.root() + "." + house.moduleOf(type)));
    }
}
