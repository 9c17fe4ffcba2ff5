/** What the modules say to each other. Depends on the Java library and JSpecify alone; one package per owner. */
@NullMarked
package org.folkmoot.contracts;

import org.jspecify.annotations.NullMarked;
