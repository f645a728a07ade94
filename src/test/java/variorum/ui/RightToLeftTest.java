package variorum.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import variorum.text.Span;
import variorum.view.Told;

class RightToLeftTest {
	private static final String ARABIC = "رست العبارة عند الصخور قرب الشاطئ فجرا، ونقل ثمانون شخصا بالقوارب إلى الميناء القريب قبل الظهر.";

	@Test
	void lines_are_broken_at_spaces_and_no_offset_moves() throws Exception {
		String broken = Fx.call(() -> Breaks.at(ARABIC, Font.font(16), 160));
		assertEquals(ARABIC, broken.replace('\n', ' '));
		assertTrue(broken.lines().count() >= 4, broken);
		String english = "Nothing is broken that the layout can break by itself, however narrow it is.";
		assertSame(english, Fx.call(() -> Breaks.at(english, Font.font(16), 60)));
	}

	@Test
	void a_paragraph_is_read_from_the_right_and_its_marks_lie_where_its_words_are() throws Exception {
		String marked = ARABIC.replace("ثمانون", "[c:ثمانون]");
		var story = new Told().version("{a:" + marked + "}\nThe rest is English.").version("{a:" + marked.replace("فجرا", "ليلا") + "}")
				.differing("c").collation();
		try (var shown = new Fx.Shown(1000, 600)) {
			Fx.run(() -> shown.window.open(story));
			shown.settle();
			shown.settle();
			var pane = shown.column(0);
			int at = pane.column().article().text().indexOf("ثمانون");
			var word = new Span(at, at + "ثمانون".length());
			Bounds line = Fx.call(() -> pane.lookupAll("." + Styles.UNDERLINE).stream().map(n -> pane.sceneToLocal(n.localToScene(n
					.getBoundsInLocal()))).findFirst().orElseThrow());
			int hit = Fx.call(() -> pane.offsetAt(line.getCenterX(), line.getCenterY() - 6).orElseThrow());
			assertTrue(word.contains(hit), word + " is underlined, " + hit + " is above the line");
			List<NodeOrientation> orientations = Fx.call(() -> pane.lookupAll("." + Styles.READING).stream()
					.map(Node::getEffectiveNodeOrientation).distinct().sorted().toList());
			assertEquals(List.of(NodeOrientation.LEFT_TO_RIGHT, NodeOrientation.RIGHT_TO_LEFT), orientations);
		}
	}
}
