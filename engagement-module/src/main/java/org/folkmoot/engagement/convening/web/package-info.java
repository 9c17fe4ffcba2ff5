/** The pages of conveners: what they represent in numbers, and a meeting in four steps. */
@NullMarked
package org.folkmoot.engagement.convening.web;

import org.jspecify.annotations.NullMarked;
