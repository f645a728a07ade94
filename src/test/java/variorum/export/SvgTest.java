package variorum.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import variorum.view.Drawing;
import variorum.view.Filter;
import variorum.view.OrderDrawing;
import variorum.view.SharesDrawing;
import variorum.view.StripsDrawing;
import variorum.view.Titles;
import variorum.view.Told;
import variorum.view.Version;

class SvgTest {
	private static String svg(Drawing drawing) throws IOException {
		var out = new StringWriter();
		Svg.write(drawing, Svg.Paper.LIGHT, out);
		return out.toString();
	}

	private static Document parsed(String svg) throws Exception {
		var bytes = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(bytes);
	}

	@Test
	void every_shape_is_an_element_and_what_it_says_its_title() throws Exception {
		var c = Told.ferry();
		var drawing = OrderDrawing.of(c, Titles.of(c), Version.of(c), List.of(0, 2, 3), Filter.SHARED, 800);
		var svg = parsed(svg(drawing));
		assertEquals(drawing.shapes().stream().filter(Drawing.Curve.class::isInstance).count(),
				svg.getElementsByTagName("path").getLength());
		assertEquals(drawing.shapes().stream().filter(s -> !s.meaning().words().isBlank()).count() + 1,
				svg.getElementsByTagName("title").getLength());
	}

	@Test
	void names_from_files_are_escaped() throws Exception {
		var c = new Told().version("{a:One thing was told.}", "outlet", "Fish & <Chips> \u0001")
				.version("{a:One thing was told.}", "outlet", "]]>").collation();
		String svg = svg(StripsDrawing.of(c, Titles.of(c), Version.of(c), List.of(0, 1), Filter.SHARED, 800));
		assertTrue(svg.contains("Fish &amp; &lt;Chips&gt;"), svg);
		assertFalse(svg.contains("<Chips>"));
		assertEquals("svg", parsed(svg).getDocumentElement().getTagName());
	}

	@Test
	void the_same_collation_gives_the_same_bytes() throws Exception {
		var versions = Version.of(Told.ferry());
		assertEquals(svg(SharesDrawing.of(Told.ferry(), versions, List.of(0, 2), 640)),
				svg(SharesDrawing.of(Told.ferry(), versions, List.of(0, 2), 640)));
	}
}
