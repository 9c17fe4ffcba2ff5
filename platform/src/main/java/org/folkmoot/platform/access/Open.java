package org.folkmoot.platform.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a route public. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Open {
    /**
     * Why an unsafe method of this route is exempt from the cross-site check; empty for none. Only the one-click
     * unsubscribe and signed webhooks may say something here.
     */
    String exemptFromCrossSiteCheck() default "";

    /** The kind of token in the address that stands in for signing in; empty for none. */
    String token() default "";
}
