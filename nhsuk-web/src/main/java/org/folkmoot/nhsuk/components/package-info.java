/**
 * The components of the design system: one model and one template each, reached by the static methods of
 * {@link org.folkmoot.nhsuk.components.Components}. They are compared with upstream's published HTML by a test.
 */
@NullMarked
package org.folkmoot.nhsuk.components;

import org.jspecify.annotations.NullMarked;
