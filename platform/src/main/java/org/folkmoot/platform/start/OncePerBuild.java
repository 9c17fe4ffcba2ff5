package org.folkmoot.platform.start;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A step that has nothing to do where the last complete start on this database was of the same build and pack: it loads
 * what is not there yet. A start that repeats another does not even make its bean.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OncePerBuild {}
