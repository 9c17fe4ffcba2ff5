/** Asking a question on the public page, answering it at the office. */
@NullMarked
package org.folkmoot.engagement.questions.web;

import org.jspecify.annotations.NullMarked;
