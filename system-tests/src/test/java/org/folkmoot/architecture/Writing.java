package org.folkmoot.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;

/** Rules about how classes are written: time and names. */
final class Writing {

    private static final Set<String> BANNED_ENDINGS =
            Set.of("Impl", "Manager", "Helper", "Util", "Utils", "Data", "Info", "Dto");

    private Writing() {}

    /** 11. Time comes from a clock. */
    static ArchRule timeComesFromAClock(House house) {
        return ArchRuleDefinition.classes()
                .that(Boundaries.productOutside(
                        "org.folkmoot.platform.clock", "org.folkmoot.testkit..", "org.folkmoot.launcher.."))
                .should(new ArchCondition<>("ask an injected clock for the time") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        Stream.concat(
                                        type.getMethodCallsFromSelf().stream(),
                                        Stream.concat(
                                                type.getConstructorCallsFromSelf().stream(),
                                                type.getMethodReferencesFromSelf().stream()))
                                .filter(Writing::readsTheWall)
                                .forEach(
                                        call -> events.add(SimpleConditionEvent.violated(type, call.getDescription())));
                    }
                })
                .because("tests and the demo set the time");
    }

    /** 14. Names say what a class is. */
    static ArchRule namesSayWhatAClassIs(House house) {
        return ArchRuleDefinition.classes()
                .that(Boundaries.productOutside())
                .should(new ArchCondition<>("not end in " + BANNED_ENDINGS) {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        BANNED_ENDINGS.stream()
                                .filter(type.getSimpleName()::endsWith)
                                .forEach(ending -> events.add(
                                        SimpleConditionEvent.violated(type, type.getName() + " ends in " + ending)));
                    }
                })
                .because("such an ending says nothing");
    }

    private static boolean readsTheWall(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        if (owner.equals("java.lang.System")) {
            return name.equals("currentTimeMillis");
        }
        if (owner.equals("java.util.Date")) {
            return call instanceof com.tngtech.archunit.core.domain.JavaConstructorCall made
                    && made.getTarget().getRawParameterTypes().isEmpty();
        }
        if (owner.equals(Clock.class.getName())) {
            return name.startsWith("system");
        }
        return owner.startsWith("java.time.") && name.equals("now") && !takesAClock(call);
    }

    private static boolean takesAClock(JavaAccess<?> call) {
        return call instanceof JavaMethodCall made
                && made.getTarget().getRawParameterTypes().stream()
                        .anyMatch(parameter -> parameter.isEquivalentTo(Clock.class));
    }
}
