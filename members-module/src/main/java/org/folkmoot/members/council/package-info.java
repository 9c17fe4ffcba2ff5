/**
 * The council of governors: seats, terms within the rules, vacancies, interests, declarations, training, meetings and
 * quorum. All of it is absent where the constitution has no council, or once a date has ended it.
 */
@NullMarked
package org.folkmoot.members.council;

import org.jspecify.annotations.NullMarked;
