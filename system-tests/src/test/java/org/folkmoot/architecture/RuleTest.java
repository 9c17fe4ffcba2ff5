package org.folkmoot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/** How a rule is tested: the product keeps it, and a deliberate violator breaks it. */
abstract class RuleTest {

    /** The product keeps the rule. */
    static void isKept(Function<House, ArchRule> rule) {
        House product = House.product();

        rule.apply(product).check(product.classes());
    }

    /** The rule finds this violator. */
    static void bites(Function<House, ArchRule> rule, String violator) {
        House house = House.ofViolators();

        var found = rule.apply(house).evaluate(house.classes()).getFailureReport();

        assertThat(found.getDetails()).as(found.toString()).anyMatch(detail -> detail.contains("." + violator));
    }
}
