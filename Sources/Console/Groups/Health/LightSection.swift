import Community
import Terminal
import Words

struct LightSection {
  var sheet: HealthSheet
  var figures: GroupFigures
  var blocks: [HealthBlock] { [] }
}
