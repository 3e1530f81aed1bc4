package dev.ncco.samples.placecall;

import dev.ncco.CallStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The filter and order of a list of calls. There is no option for the record index; use
 * {@link ManageRequests#nextCalls} to request the next page.
 */
public final class CallFilter {

    private static final CallFilter ALL = new CallFilter(Map.of(), null, null);

    private final Map<String, String> parameters;
    private final @Nullable Instant dateStart;
    private final @Nullable Instant dateEnd;

    /** The order of calls by their start time. */
    public enum Order {

        /** The oldest call first; the default. */
        ASC,

        /** The newest call first. */
        DESC
    }

    private CallFilter(Map<String, String> parameters, @Nullable Instant dateStart, @Nullable Instant dateEnd) {
        this.parameters = parameters;
        this.dateStart = dateStart;
        this.dateEnd = dateEnd;
        if (dateStart != null && dateEnd != null && dateStart.isAfter(dateEnd)) {
            throw new IllegalArgumentException(
                    "date_start must not be after date_end, but " + dateStart + " is after " + dateEnd);
        }
    }

    /** {@return a filter that matches all calls} */
    public static CallFilter all() {
        return ALL;
    }

    /**
     * Returns a copy that matches only calls with a status.
     *
     * @param status the status; one of the constants of {@link CallStatus}
     * @return the copy
     * @throws IllegalArgumentException if the status is not one of the constants
     */
    public CallFilter status(CallStatus status) {
        if (status.known() == CallStatus.Known.OTHER) {
            throw new IllegalArgumentException("status must be one of the constants of CallStatus, but was " + status);
        }
        return with("status", status.toString(), dateStart, dateEnd);
    }

    /**
     * Returns a copy that matches only calls that started at or after a time.
     *
     * @param dateStart the time, sent in whole seconds
     * @return the copy
     * @throws IllegalArgumentException if the time is after {@code date_end}
     */
    public CallFilter dateStart(Instant dateStart) {
        return with("date_start", seconds(dateStart), dateStart, dateEnd);
    }

    /**
     * Returns a copy that matches only calls that started at or before a time.
     *
     * @param dateEnd the time, sent in whole seconds
     * @return the copy
     * @throws IllegalArgumentException if the time is before {@code date_start}
     */
    public CallFilter dateEnd(Instant dateEnd) {
        return with("date_end", seconds(dateEnd), dateStart, dateEnd);
    }

    /**
     * Returns a copy with a page size.
     *
     * @param pageSize calls per page, 1 to 100 (default: 10)
     * @return the copy
     * @throws IllegalArgumentException if the page size is out of range
     */
    public CallFilter pageSize(int pageSize) {
        if (pageSize < 1 || pageSize > 100) {
            throw new IllegalArgumentException("page_size must be from 1 to 100 calls, but was " + pageSize);
        }
        return with("page_size", Integer.toString(pageSize), dateStart, dateEnd);
    }

    /**
     * Returns a copy with an order.
     *
     * @param order the order (default: {@link Order#ASC})
     * @return the copy
     */
    public CallFilter order(Order order) {
        return with("order", order == Order.ASC ? "asc" : "desc", dateStart, dateEnd);
    }

    /**
     * Returns a copy that matches only calls of a conversation.
     *
     * @param conversationUuid the id of the conversation, {@code CON-…}
     * @return the copy
     * @throws IllegalArgumentException if the id has a character other than {@code A-Z a-z 0-9 _ -}
     */
    public CallFilter conversation(String conversationUuid) {
        return with("conversation_uuid", PlatformId.checked("conversation_uuid", conversationUuid), dateStart, dateEnd);
    }

    private CallFilter with(String name, String value, @Nullable Instant start, @Nullable Instant end) {
        Map<String, String> copy = new LinkedHashMap<>(parameters);
        copy.put(name, value);
        return new CallFilter(copy, start, end);
    }

    private static String seconds(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** {@return the query, without "?"; empty if there are no parameters} */
    String query() {
        return parameters.entrySet().stream()
                .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public String toString() {
        return query();
    }
}
