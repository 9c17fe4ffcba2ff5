package org.folkmoot.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.access.Requires;

/** Rules about where a technique of the platform may be used. */
final class Technique {

    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

    private Technique() {}

    /** 5. HTTP's types stay in the web rooms. */
    static ArchRule httpStaysInTheWebRooms(House house) {
        ArchRule resources = noClasses()
                .that(Boundaries.productOutside("..web..", "org.folkmoot.webapp..", "org.folkmoot.nhsuk.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.ws.rs..", "jakarta.mvc.."));
        ArchRule servlets = noClasses()
                .that()
                .resideInAnyPackage(house.allModules())
                .and()
                .resideOutsideOfPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.servlet..");
        return CompositeArchRule.of(List.of(resources, servlets))
                .as("HTTP's types stay in the web rooms")
                .because("no HTTP type is known below the web room");
    }

    /** 6. Transactions begin in features and in the platform. */
    static ArchRule transactionsBeginInFeatures(House house) {
        DescribedPredicate<JavaClass> elsewhere = DescribedPredicate.describe(
                "are in a module but in no feature's room",
                type -> resideInAnyPackage(house.allModules()).test(type)
                        && !Rooms.areUseCases(house).test(type));
        return noClasses()
                .that(elsewhere)
                .should(beTransactional())
                .because("only a use case says what belongs together");
    }

    /** 7. The database is touched in stores and in the platform. */
    static ArchRule databaseStaysInStores(House house) {
        return noClasses()
                .that()
                .resideInAnyPackage(house.allModules())
                .and()
                .resideOutsideOfPackages(house.room("store"))
                .and()
                .resideOutsideOfPackages(house.room("testing"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.jdbi..", "java.sql..", "javax.sql..")
                        .or(DescribedPredicate.describe("are the entity manager", type -> type.getName()
                                .startsWith("jakarta.persistence.EntityManager"))))
                .because("personal details are reached through one door");
    }

    /** 8. A persistence context names its own module's unit. */
    static ArchRule persistenceContextsAreOnesOwn(House house) {
        return fields().that()
                .areAnnotatedWith("jakarta.persistence.PersistenceContext")
                .should(new ArchCondition<>("name the unit of their module") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        Object unit = field.getAnnotationOfType("jakarta.persistence.PersistenceContext")
                                .get("unitName")
                                .orElse("");
                        boolean own = unit.equals(house.moduleOf(field.getOwner()));
                        events.add(new SimpleConditionEvent(field, own, field.getFullName() + " names unit " + unit));
                    }
                })
                .allowEmptyShould(true)
                .because("a module writes its own tables only");
    }

    /** 9. Events go through the registry. */
    static ArchRule eventsGoThroughTheRegistry(House house) {
        return noClasses()
                .that(Boundaries.productOutside("org.folkmoot.platform.events.."))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are raw CDI events",
                        type -> type.getName().equals("jakarta.enterprise.event.Event")
                                || type.getName().equals("jakarta.enterprise.event.ObservesAsync")))
                .because("a raw event is lost by a crash, an asynchronous one outlives a rolled back change");
    }

    /** 10. Every route says who may use it. */
    static ArchRule everyRouteSaysWhoMayUseIt(House house) {
        return methods()
                .that(DescribedPredicate.describe("answer HTTP", Technique::answersHttp))
                .should(new ArchCondition<>("carry @Requires or @Open") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean said = says(method) || says(method.getOwner());
                        events.add(new SimpleConditionEvent(method, said, method.getFullName() + " says nothing"));
                    }
                })
                .allowEmptyShould(true)
                .because("silence must not mean public");
    }

    /** 15. Dependencies come by the constructor. */
    static ArchRule dependenciesComeByTheConstructor(House house) {
        return fields().that()
                .areDeclaredInClassesThat(Boundaries.productOutside("org.folkmoot.testkit.."))
                .should()
                .notBeAnnotatedWith("jakarta.inject.Inject")
                .andShould()
                .notBeAnnotatedWith("jakarta.annotation.Resource")
                .andShould()
                .notBeAnnotatedWith("jakarta.ejb.EJB")
                .because("what a class needs is seen in its constructor");
    }

    private static boolean says(CanBeAnnotated place) {
        return place.isAnnotatedWith(Requires.class) || place.isAnnotatedWith(Open.class);
    }

    private static boolean answersHttp(JavaMethod method) {
        return VERBS.stream().anyMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb));
    }

    private static ArchCondition<JavaClass> beTransactional() {
        return new ArchCondition<>("be @Transactional") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(
                                type.getAnnotations().stream(),
                                type.getMethods().stream().flatMap(method -> method.getAnnotations().stream()))
                        .map(JavaAnnotation::getRawType)
                        .filter(annotation -> annotation.getName().equals(TRANSACTIONAL))
                        .forEach(annotation -> events.add(
                                SimpleConditionEvent.satisfied(type, type.getName() + " is @Transactional")));
            }
        };
    }
}
