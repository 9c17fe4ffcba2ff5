package org.folkmoot.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.folkmoot.contracts.TrustEvent;

/** Rules about who may know whom: modules, contracts and events. */
final class Boundaries {

    private Boundaries() {}

    /** 1. The business modules do not know each other. */
    static ArchRule modulesDoNotKnowEachOther(House house) {
        List<ArchRule> rules = house.modules().stream()
                .map(module -> (ArchRule) noClasses()
                        .that()
                        .resideInAPackage(house.module(module))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(house.modules().stream()
                                .filter(other -> !other.equals(module))
                                .map(house::module)
                                .toArray(String[]::new))
                        .because("modules speak only through contracts"))
                .toList();
        return CompositeArchRule.of(rules).as("the modules do not know each other");
    }

    /** 2. The contracts depend on Java, JSpecify and themselves. */
    static ArchRule contractsDependOnJavaOnly(House house) {
        return classes()
                .that()
                .resideInAPackage(house.root() + ".contracts..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        house.root() + ".contracts..", "org.folkmoot.contracts..", "java..", "org.jspecify..")
                .because("what the modules say to each other must bind nobody to a library");
    }

    /** 3. Only the owner of {@code contracts.x} makes, and so publishes, its events. */
    static ArchRule onlyTheOwnerPublishesAnEvent(House house) {
        return classes()
                .that()
                .resideInAnyPackage(house.allModules())
                .should(makeOnlyTheirOwnEvents(house))
                .because("an event tells what its owner did");
    }

    /** 12. Events are records that implement {@link TrustEvent}, and an inbox hears nothing else. */
    static ArchRule eventsAreRecords(House house) {
        return classes()
                .that()
                .areAssignableTo(TrustEvent.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .andShould()
                .resideInAPackage(house.root() + ".contracts..")
                .because("an event is ids and values, never an entity");
    }

    /** 13. Nothing depends on a controller, a JPA class or an inbox class. */
    static ArchRule nothingDependsOnTheEdges(House house) {
        return classes()
                .that()
                .resideInAnyPackage(house.allModules())
                .should(new ArchCondition<>("not depend on a controller, a Jpa… class or an inbox class") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency ->
                                        isEdge(dependency.getTargetClass().getBaseComponentType()))
                                .filter(dependency ->
                                        !outermost(dependency.getTargetClass()).equals(outermost(type)))
                                .forEach(dependency ->
                                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
                    }
                })
                .because("the container calls them, nobody else");
    }

    private static boolean isEdge(JavaClass type) {
        return type.isAnnotatedWith("jakarta.ws.rs.Path")
                || (type.getSimpleName().startsWith("Jpa")
                        && type.getPackageName().startsWith("org.folkmoot"))
                || type.getPackageName().matches("org\\.folkmoot\\..*\\.inbox");
    }

    private static String outermost(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    private static ArchCondition<JavaClass> makeOnlyTheirOwnEvents(House house) {
        return new ArchCondition<>("make only the events of their own module") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String own = house.root() + ".contracts." + house.moduleOf(type);
                for (JavaConstructorCall call : type.getConstructorCallsFromSelf()) {
                    JavaClass made = call.getTargetOwner();
                    if (made.isAssignableTo(TrustEvent.class)
                            && !made.getPackageName().equals(own)) {
                        events.add(SimpleConditionEvent.violated(type, call.getDescription()));
                    }
                }
            }
        };
    }

    /** Classes of the product that are not in one of these packages. */
    static DescribedPredicate<JavaClass> productOutside(String... packages) {
        return resideInAPackage("org.folkmoot..").and(resideOutsideOfPackages(packages));
    }
}
