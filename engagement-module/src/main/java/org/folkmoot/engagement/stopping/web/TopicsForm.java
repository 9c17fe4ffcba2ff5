package org.folkmoot.engagement.stopping.web;

import java.util.List;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;

/** What a person still wants to hear about. */
final class TopicsForm extends Form {
    final CheckboxesField topics = checkboxes("topics", "What do you want to hear about?");

    TopicsForm(List<Topic> known, List<RecipientBook.Subscription> own) {
        List<String> heard = own.stream().map(RecipientBook.Subscription::topic).toList();
        topics.choices(
                known.stream().filter(topic -> heard.contains(topic.slug())).toList(), Topic::slug, Topic::label);
        topics.fill(own.stream()
                .filter(each -> !each.stopped())
                .map(RecipientBook.Subscription::topic)
                .toList());
    }
}
