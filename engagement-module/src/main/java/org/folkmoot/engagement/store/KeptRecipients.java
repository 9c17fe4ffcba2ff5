package org.folkmoot.engagement.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.members.Home;
import org.folkmoot.contracts.members.Recipient;
import org.folkmoot.engagement.model.Topic;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Writes the copies of many recipients, and what they hear about, in a few statements. */
final class KeptRecipients {

    private static final String KEEP = """
            insert into engagement_recipient (person_id, name, full_name, mail, phone, postal_address, constituency, class_code,
                channel, format, language, postcode_area, postcode_district, authority, ward, mail_returned, joined_on, objects, active)
            values (:person, :name, :full, :mail, :phone, :address, :constituency, :class, :channel, :format, :language, :area, :district,
                :authority, :ward, :returned, :joined, :objects, :active)
            on duplicate key update name = values(name), full_name = values(full_name), mail = values(mail),
                phone = values(phone), postal_address = values(postal_address),
                constituency = values(constituency), class_code = values(class_code), channel = values(channel),
                format = values(format), language = values(language), postcode_area = values(postcode_area),
                postcode_district = values(postcode_district), authority = values(authority), ward = values(ward),
                mail_returned = values(mail_returned), joined_on = values(joined_on), objects = values(objects), active = values(active)
            """;
    static final String SUBSCRIBE = "insert ignore into engagement_subscription"
            + " (person_id, topic, since, consented_on) values (:person, :topic, :since, :consented)";

    private KeptRecipients() {}

    static void keep(Handle handle, List<Recipient> recipients, LocalDate today) {
        keepPeople(handle, recipients);
        dropTopics(handle, recipients);
        addTopics(handle, recipients, today);
    }

    private static void keepPeople(Handle handle, List<Recipient> recipients) {
        PreparedBatch batch = handle.prepareBatch(KEEP);
        recipients.forEach(recipient -> batch.bind("person", recipient.person().value())
                .bind("name", recipient.name())
                .bind("full", recipient.fullName())
                .bind("mail", recipient.mailCameBack() ? null : recipient.mail())
                .bind("phone", recipient.phone())
                .bind("address", recipient.postalAddress())
                .bind("constituency", recipient.constituency())
                .bind("class", recipient.classCode())
                .bind("channel", recipient.channel())
                .bind("format", recipient.format())
                .bind("language", recipient.language())
                .bind("area", area(recipient.home()))
                .bind("district", recipient.home().postcode())
                .bind("authority", recipient.home().authority())
                .bind("ward", recipient.home().ward())
                .bind("returned", recipient.mailCameBack())
                .bind("joined", recipient.joinedOn())
                .bind("objects", recipient.objectsToEngagement())
                .bind("active", recipient.active())
                .add());
        batch.execute();
    }

    private static @Nullable String area(Home home) {
        String postcode = home.postcode();
        return postcode == null ? null : postcode.replaceFirst("\\d.*", "");
    }

    private static List<String> chosen(Recipient recipient) {
        List<String> chosen = new ArrayList<>(recipient.interests());
        chosen.addAll(recipient.networks());
        chosen.add(Topic.MEETINGS);
        return chosen;
    }

    /** What nobody chooses but everyone may stop, from the first message on. */
    private static List<String> kept(Recipient recipient) {
        List<String> kept = chosen(recipient);
        kept.add(Topic.RELAY);
        kept.add(Topic.NEWS);
        kept.add(Topic.OFFERS);
        return kept;
    }

    /** Removes topics that somebody no longer chooses; what they stopped stays. */
    private static void dropTopics(Handle handle, List<Recipient> recipients) {
        Map<Long, List<String>> chosen = new HashMap<>();
        recipients.forEach(each -> chosen.put(each.person().value(), kept(each)));
        List<Long> dropped = handle.createQuery("select id, person_id, topic from engagement_subscription"
                        + " where person_id in (<people>) and stopped_at is null")
                .bindList("people", List.copyOf(chosen.keySet()))
                .map((row, context) ->
                        chosen.getOrDefault(row.getLong("person_id"), List.of()).contains(row.getString("topic"))
                                ? 0L
                                : row.getLong("id"))
                .filter(id -> id > 0)
                .list();
        if (!dropped.isEmpty()) {
            handle.createUpdate("delete from engagement_subscription where id in (<dropped>)")
                    .bindList("dropped", dropped)
                    .execute();
        }
    }

    private static void addTopics(Handle handle, List<Recipient> recipients, LocalDate today) {
        PreparedBatch batch = handle.prepareBatch(SUBSCRIBE);
        for (Recipient recipient : recipients) {
            for (String topic : chosen(recipient)) {
                batch.bind("person", recipient.person().value())
                        .bind("topic", topic)
                        .bind("since", recipient.joinedOn())
                        .bind("consented", recipient.networks().contains(topic) ? today : null)
                        .add();
            }
        }
        batch.execute();
    }

    static List<Long> ids(Handle handle, long after, long last, int most) {
        return handle.createQuery("select person_id from engagement_recipient where person_id > :after"
                        + " and person_id <= :last order by person_id limit :most")
                .bind("after", after)
                .bind("last", last)
                .bind("most", most)
                .mapTo(Long.class)
                .list();
    }

    static void drop(Handle handle, List<Long> people) {
        List.of(
                        "engagement_question",
                        "engagement_payment",
                        "engagement_attendance",
                        "engagement_invitation",
                        "engagement_person_needs",
                        "engagement_own_message",
                        "engagement_panel_member",
                        "engagement_led_before",
                        "engagement_subscription",
                        "engagement_recipient")
                .forEach(table -> handle.createUpdate("delete from " + table + " where person_id in (<people>)")
                        .bindList("people", people)
                        .execute());
    }
}
