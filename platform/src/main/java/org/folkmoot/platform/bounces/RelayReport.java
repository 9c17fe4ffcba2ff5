package org.folkmoot.platform.bounces;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.platform.bounces.Report.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A report as a relay posts it: JSON with the mail's {@code return_path} or {@code message_id}, the {@code type}
 * {@code bounce} or {@code complaint}, the {@code status} and a {@code detail} in words. Or, of the {@code type}
 * {@code answer}, what somebody answered: {@code to} which address, and its {@code text}.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record RelayReport(
        @JsonProperty("return_path") @Nullable String returnPath,
        @JsonProperty("message_id") @Nullable String messageId,
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("status") @Nullable String status,
        @JsonProperty("detail") @Nullable String detail,
        @JsonProperty("to") @Nullable String to,
        @JsonProperty("text") @Nullable String text) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern OURS = Pattern.compile("<?([0-9]{1,18})\\.[0-9.]+@.+");

    static Optional<RelayReport> parse(String body) {
        try {
            return Optional.ofNullable(JSON.readValue(body, RelayReport.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** The report; empty where it names no mail of ours or no type that is known. */
    Optional<Report> report(ReturnAddress addresses) {
        OptionalLong message = message(addresses);
        if (message.isEmpty() || !("bounce".equals(type) || "complaint".equals(type))) {
            return Optional.empty();
        }
        String code = Objects.requireNonNullElse(status, "");
        Kind kind = "complaint".equals(type) ? Kind.COMPLAINT : Report.kindOf(code);
        String words = Objects.requireNonNullElse(detail, kind.words());
        return Optional.of(new Report(message.getAsLong(), kind, code, words));
    }

    /** The answer; empty where it is none to a mail of ours. */
    Optional<MailedAnswer> answer(ReturnAddress addresses, String call) {
        String words = AnswerWords.own(Objects.requireNonNullElse(text, ""));
        OptionalLong message = addresses.answered(Objects.requireNonNullElse(to, ""));
        return !"answer".equals(type) || message.isEmpty() || words.isBlank()
                ? Optional.empty()
                : Optional.of(
                        new MailedAnswer(message.getAsLong(), Objects.requireNonNullElse(messageId, call), words));
    }

    /** The poster's signature vouches for a Message-ID; a return path has a signature of its own. */
    private OptionalLong message(ReturnAddress addresses) {
        if (returnPath != null) {
            return addresses.message(returnPath);
        }
        Matcher matcher = OURS.matcher(Objects.requireNonNullElse(messageId, ""));
        return matcher.matches() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }
}
