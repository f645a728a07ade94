package variorum.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class OutlineTest {
	/// Rows and boxes as `left top right bottom`.
	private static void check(List<String> rows, String... boxes) {
		var found = Outline.fills(rows.stream().map(OutlineTest::box).toList());
		assertEquals(String.join(", ", boxes), found.stream().map(r -> Stream.of(r.getMinX(), r.getMinY(), r.getMaxX(), r.getMaxY())
				.map(d -> String.valueOf(d.intValue())).collect(Collectors.joining(" "))).collect(Collectors.joining(", ")));
	}

	private static Rectangle2D box(String words) {
		double[] at = Stream.of(words.split(" ")).mapToDouble(Double::parseDouble).toArray();
		return new Rectangle2D(at[0], at[1], at[2] - at[0], at[3] - at[1]);
	}

	@Test
	void rows_of_one_width_are_one_box() {
		check(List.of("-10 0 210 20", "-10 20 210 40", "-10 40 210 60"), "-10 0 210 60");
	}

	@Test
	void a_passage_that_begins_and_ends_within_lines_is_three_boxes() {
		check(List.of("80 0 210 20", "-10 20 210 40", "-10 40 210 60", "-10 60 50 80"), "80 0 210 20", "-10 20 210 60", "-10 60 50 80");
	}

	@Test
	void boxes_lie_on_whole_pixels_and_leave_no_gap_and_no_seam() {
		check(List.of("79.6 0.2 210 21.4", "-10 21.4 210 42.6", "-10 42.6 50.3 63.8"), "80 0 210 21", "-10 21 210 43", "-10 43 50 64");
	}

	@Test
	void no_rows_are_no_boxes() {
		check(List.of(), "");
	}
}
