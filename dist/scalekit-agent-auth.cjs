#!/usr/bin/env node
/*
 * scalekit-agent-auth 3.0.0
 *
 * Built from src/ and the packages in package-lock.json. To rebuild this file byte for byte:
 *   npm ci && npm run build
 * Our own code is below, from "The program" on: src/ with all its names, without comments and white space.
 * What comes before it is third-party code, minified, with its licences in THIRD_PARTY_LICENSES.
 */
"use strict";

/* An older Node would fail somewhere below, in words of its own. */
if (parseInt(process.versions.node, 10) < 20) {
  process.exitCode = 10;
  process.stdout.write(JSON.stringify({ ok: false, error: {
    code: "CONFIG_INVALID",
    message: "This program needs Node.js 20 or newer and was run by Node.js " + process.versions.node + ".",
    hint: "Ask the user to install Node.js 20 or newer for the shell that the agent uses.",
    retryable: false
  } }) + "\n");
  return;
}

/* Third-party packages. Each runs when it is first imported, and none of them sees the environment. */
const packages = (function (module, noEnvironment, fileUrl) {
var um=Object.create;var lr=Object.defineProperty;var lm=Object.getOwnPropertyDescriptor;var fm=Object.getOwnPropertyNames;var pm=Object.getPrototypeOf,dm=Object.prototype.hasOwnProperty;var _=function(t,e,n){return function(){if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(r){throw n=[r],r}}};var kn=function(t,e){return function(){try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}}},Oe=function(t,e){for(var n in e)lr(t,n,{get:e[n],enumerable:!0})},ia=function(t,e,n,r){
if(e&&typeof e=="object"||typeof e=="function")for(let o of fm(e))!dm.call(t,o)&&o!==n&&lr(t,o,{get:function(){return e[o]},enumerable:!(r=lm(e,o))||r.enumerable});return t};var kt=function(t,e,n){return n=t!=null?um(pm(t)):{},ia(e||!t||!t.__esModule?lr(n,"default",{value:t,enumerable:!0}):n,t)},Ne=function(t){return ia(lr({},"__esModule",{value:!0}),t)};var x,f=_(function(){"use strict";x=class{#e=new Map;constructor(e={}){let n=typeof e[Symbol.iterator]=="function"?e:Object.entries(e);for(let[r,o]of n)this.append(r,o)}append(e,n){let r=this.get(e);this.
set(e,r===null?n:`${r}, ${n}`)}set(e,n){this.#e.set(e.toLowerCase(),String(n).trim())}get(e){return this.#e.get(e.toLowerCase())??null}has(e){return this.#e.has(e.toLowerCase())}delete(e){this.#e.delete(
e.toLowerCase())}forEach(e){for(let[n,r]of this)e(r,n,this)}keys(){return[...this].map(function([e]){return e}).values()}entries(){return this[Symbol.iterator]()}[Symbol.iterator](){return[...this.#e].
sort(function([e],[n]){return e<n?-1:1}).values()}}});var sa=_(function(){f()});function wo(t,e){return t!==null&&typeof t=="object"&&"$typeName"in t&&typeof t.$typeName=="string"?e===void 0?!0:e.typeName===t.$typeName:!1}var Eo=_(function(){f()});var O,_t=_(function(){f();(function(t){t[t.DOUBLE=1]="DOUBLE",t[t.FLOAT=2]="FLOAT",t[t.INT64=3]="INT64",t[t.UINT64=4]="UINT64",t[t.INT32=5]="INT32",t[t.FIXED64=6]="FIXED64",t[t.FIXED32=7]="FIXED32",t[t.
BOOL=8]="BOOL",t[t.STRING=9]="STRING",t[t.BYTES=12]="BYTES",t[t.UINT32=13]="UINT32",t[t.SFIXED32=15]="SFIXED32",t[t.SFIXED64=16]="SFIXED64",t[t.SINT32=17]="SINT32",t[t.SINT64=18]="SINT64"})(O||(O={}))});function ca(){let t=this.buf,e=this.pos,n=0,r=0;for(let i=0;i<28;i+=7){let s=t[e++];if(n|=(s&127)<<i,(s&128)==0){this.pos=e,this.assertBounds(),this.varint64Lo=n,this.varint64Hi=r;return}}let o=t[e++];
if(n|=(o&15)<<28,r=(o&112)>>4,(o&128)==0){this.pos=e,this.assertBounds(),this.varint64Lo=n,this.varint64Hi=r;return}for(let i=3;i<=31;i+=7){let s=t[e++];if(r|=(s&127)<<i,(s&128)==0){this.pos=e,this.assertBounds(),
this.varint64Lo=n,this.varint64Hi=r;return}}throw new Error("invalid varint")}function Io(t){let e=t[0]==="-";e&&(t=t.slice(1));let n=1e6,r=0,o=0;function i(s,a){let c=Number(t.slice(s,a));o*=n,r=r*n+
c,r>=fr&&(o=o+(r/fr|0),r=r%fr)}return i(-24,-18),i(-18,-12),i(-12,-6),i(-6),e?la(r,o):So(r,o)}function ua(t,e){let n=So(t,e),r=n.hi&2147483648;r&&(n=la(n.lo,n.hi));let o=$o(n.lo,n.hi);return r?"-"+o:o}
function $o(t,e){if({lo:t,hi:e}=mm(t,e),e<=2097151)return String(fr*e+t);let n=t&16777215,r=(t>>>24|e<<8)&16777215,o=e>>16&65535,i=n+r*6777216+o*6710656,s=r+o*8147497,a=o*2,c=1e7;return i>=c&&(s+=Math.
floor(i/c),i%=c),s>=c&&(a+=Math.floor(s/c),s%=c),a.toString()+aa(s)+aa(i)}function mm(t,e){return{lo:t>>>0,hi:e>>>0}}function So(t,e){return{lo:t|0,hi:e|0}}function la(t,e){return e=~e,t?t=~t+1:e+=1,So(
t,e)}function fa(t,e){if(t>>>0<128){e.push(t);return}if(t>=0){for(;t>127;)e.push(t&127|128),t=t>>>7;e.push(t)}else{for(let n=0;n<9;n++)e.push(t&127|128),t=t>>7;e.push(1)}}function pa(){let t=this.buf[this.
pos++];if((t&128)===0)return this.assertBounds(),t;let e=t&127;if(t=this.buf[this.pos++],e|=(t&127)<<7,(t&128)===0)return this.assertBounds(),e;if(t=this.buf[this.pos++],e|=(t&127)<<14,(t&128)===0)return this.
assertBounds(),e;if(t=this.buf[this.pos++],e|=(t&127)<<21,(t&128)===0)return this.assertBounds(),e;t=this.buf[this.pos++],e|=(t&15)<<28;for(let n=5;(t&128)!==0&&n<10;n++)t=this.buf[this.pos++];if((t&128)!==
0)throw new Error("invalid varint");return this.assertBounds(),e>>>0}var fr,aa,pr=_(function(){f();fr=4294967296;aa=function(t){let e=String(t);return"0000000".slice(e.length)+e}});function hm(){let t=new DataView(new ArrayBuffer(8));if(typeof BigInt=="function"&&typeof t.getBigInt64=="function"&&typeof t.getBigUint64=="function"&&typeof t.setBigInt64=="function"&&typeof t.setBigUint64==
"function"&&(!!globalThis.Deno||!!globalThis.Bun||typeof process!="object"||typeof(0,noEnvironment)!="object"||noEnvironment.BUF_BIGINT_DISABLE!=="1")){let n=BigInt("-9223372036854775808"),r=BigInt("9223372036854775807"),o=BigInt("0"),i=BigInt("18446744073709551615");return{zero:BigInt(0),supported:!0,parse(s){let a=typeof s=="bigint"?s:BigInt(s);if(a>r||a<n)throw new Error(`invalid int64: ${s}`);
return a},uParse(s){let a=typeof s=="bigint"?s:BigInt(s);if(a>i||a<o)throw new Error(`invalid uint64: ${s}`);return a},enc(s){return t.setBigInt64(0,this.parse(s),!0),{lo:t.getInt32(0,!0),hi:t.getInt32(
4,!0)}},uEnc(s){return t.setBigInt64(0,this.uParse(s),!0),{lo:t.getInt32(0,!0),hi:t.getInt32(4,!0)}},dec(s,a){return t.setInt32(0,s,!0),t.setInt32(4,a,!0),t.getBigInt64(0,!0)},uDec(s,a){return t.setInt32(
0,s,!0),t.setInt32(4,a,!0),t.getBigUint64(0,!0)}}}return{zero:"0",supported:!1,parse(n){return typeof n!="string"&&(n=n.toString()),da(n),n},uParse(n){return typeof n!="string"&&(n=n.toString()),ma(n),
n},enc(n){return typeof n!="string"&&(n=n.toString()),da(n),Io(n)},uEnc(n){return typeof n!="string"&&(n=n.toString()),ma(n),Io(n)},dec(n,r){return ua(n,r)},uDec(n,r){return $o(n,r)}}}function da(t){if(!/^-?[0-9]+$/.
test(t))throw new Error("invalid int64: "+t)}function ma(t){if(!/^[0-9]+$/.test(t))throw new Error("invalid uint64: "+t)}var we,sn=_(function(){f();pr();we=hm()});function Cn(t,e){switch(t){case O.STRING:return"";case O.BOOL:return!1;case O.DOUBLE:case O.FLOAT:return 0;case O.INT64:case O.UINT64:case O.SFIXED64:case O.FIXED64:case O.SINT64:return e?"0":we.zero;case O.
BYTES:return new Uint8Array(0);default:return 0}}var Oo=_(function(){f();sn();_t()});function Ct(t,e){return Object.prototype.hasOwnProperty.call(t,e)&&t[e]!==void 0}function zt(t,e,n){e==="__proto__"?Object.defineProperty(t,"__proto__",{value:n,writable:!0,enumerable:!0,configurable:!0}):
t[e]=n}var an=_(function(){f()});function zn(t){return t!==null&&typeof t=="object"&&!Array.isArray(t)}var To=_(function(){f()});function dr(t){let e=t.fields[0];return bm(t.typeName)&&e!==void 0&&e.fieldKind=="scalar"&&e.name=="value"&&e.number==1}function bm(t){return gm.has(t)}var gm,mr=_(function(){f();gm=new Set(["google.protobuf.DoubleValue","google.protobuf.FloatValue","google.protobuf.Int64Value","google.protobuf.UInt64Value","google.protobuf.Int32Value","google.protobuf.UInt32Value","google.protobuf.BoolValue","google.protobuf.StringValue","google.protobuf.BytesValue"])});function at(t,e){return wo(e,t)?e:ba(t)(e)}function ba(t){let e=ha.get(t);return e===void 0&&(e=_m(t),ha.set(t,e)),e}function _m(t){let e=t.typeName,{properties:n,prototype:r}=vm(t);return function(o){
let i;r!==void 0?(i=Object.create(r),i.$typeName=e):i={$typeName:e};for(let s=0;s<n.length;s++){let a=n[s],c=a.name,u=o?.[c];switch(a.kind){case No:u!=null?i[c]=a.convert!==void 0?a.convert(u):u:a.constant!==
void 0&&(i[c]=a.constant);break;case ya:i[c]=a.convert!==void 0&&Array.isArray(u)?u.map(a.convert):u??[];break;case xa:if(a.convert===void 0||!zn(u))i[c]=u??{};else{let l={},p=Object.keys(u);for(let h=0;h<
p.length;h++)zt(l,p[h],a.convert(u[p[h]]));i[c]=l}break;case _a:{let l=u;if(l?.case!=null){let p=a.convert.get(l.case);if(p!==void 0){i[c]={case:l.case,value:p(l.value)};break}}i[c]={case:void 0};break}}}
return i}}function vm(t){var e,n;let r=[],o={},i=Em(t);for(let s of t.members){let a=s.localName;if(s.kind=="oneof"){r.push({name:a,kind:_a,constant:void 0,convert:wm(s)});continue}switch(s.fieldKind){case"message":{r.push({name:a,kind:No,constant:void 0,convert:hr(s)});break}case"list":{r.push({name:a,kind:ya,constant:void 0,convert:s.listKind=="message"?(e=hr(s))!==null&&e!==void 0?e:function(c){return c}:
s.scalar==O.BYTES?Pn:void 0});break}case"map":{r.push({name:a,kind:xa,constant:void 0,convert:s.mapKind=="message"?(n=hr(s))!==null&&n!==void 0?n:function(c){return c}:s.scalar==O.BYTES?Pn:void 0});break}default:{
let c=Im(s);r.push({name:a,kind:No,constant:s.presence==ga?c:void 0,convert:s.fieldKind=="scalar"&&s.scalar==O.BYTES?Pn:void 0}),i&&(o[a]=c);break}}}return{properties:r,prototype:i?o:void 0}}function wm(t){
let e=new Map;for(let n of t.fields){let r;n.fieldKind=="message"?r=hr(n):n.fieldKind=="scalar"&&n.scalar==O.BYTES&&(r=Pn),e.set(n.localName,r??function(o){return o})}return e}function hr(t){if(t.fieldKind==
"message"&&!t.oneof&&dr(t.message))return t.message.fields[0].scalar==O.BYTES?Pn:void 0;if(t.message.typeName=="google.protobuf.Struct"&&t.parent.typeName!=="google.protobuf.Value")return;let e=t.message,
n;return function(r){return!zn(r)||wo(r,e)?r:(n??(n=ba(e)),n(r))}}function Pn(t){return Array.isArray(t)?new Uint8Array(t):t}function Em(t){switch(t.file.edition){case ym:return!1;case xm:return!0;default:
return t.fields.some(function(e){return e.presence!=ga&&e.fieldKind!="message"&&!e.oneof})}}function Im(t){let e=t.getDefaultValue();return e!==void 0?t.fieldKind=="scalar"&&t.longAsString?e.toString():
e:t.fieldKind=="scalar"?Cn(t.scalar,t.longAsString):t.enum.values[0].number}var ym,xm,ga,ha,No,ya,xa,_a,gr=_(function(){f();Eo();_t();Oo();To();an();mr();ym=999,xm=998,ga=2;ha=new WeakMap;No=0,ya=1,xa=
2,_a=3});var br,va=_(function(){f();br=class extends Error{constructor(e,n,r="FieldValueInvalidError"){super(n),this.name=r,this.field=function(){return e}}}});function $m(t){var e;Ao=Object.assign(Object.assign({},t),{encodeUtf8Into:(e=t.encodeUtf8Into)!==null&&e!==void 0?e:Co(t.encodeUtf8.bind(t))})}function ko(){if(!Ao){let t=globalThis;if(!t.TextEncoder||
!t.TextDecoder)throw new Error("encoding API missing: install TextEncoder and TextDecoder on globalThis");let e=new t.TextEncoder,n=new t.TextDecoder("utf-8",{ignoreBOM:!0}),r,o={encodeUtf8(s){return e.
encode(s)},decodeUtf8(s,a){return a?(r||(r=new t.TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0})),r.decode(s)):n.decode(s)},checkUtf8(s){try{return encodeURIComponent(s),!0}catch{return!1}}};e.encodeInto&&
(o.encodeUtf8Into=e.encodeInto.bind(e));let i=String.prototype.isWellFormed;i&&(o.checkUtf8=function(s){return i.call(s)}),$m(o)}return Ao}function Co(t){return function(e,n){let r=t(e);return n.set(r),
{written:r.byteLength}}}var Ao,wa=_(function(){f()});function zo(t){return t<128?1:t<16384?2:t<2097152?3:t<268435456?4:5}function Po(t){if(typeof t=="string")t=Number(t);else if(typeof t!="number")throw new Error("invalid int32: "+typeof t);if(!Number.isInteger(
t)||t>Om||t<Tm)throw new Error("invalid int32: "+t)}function Ea(t){if(typeof t=="string")t=Number(t);else if(typeof t!="number")throw new Error("invalid uint32: "+typeof t);if(!Number.isInteger(t)||t>
Sm||t<0)throw new Error("invalid uint32: "+t)}function km(t){if(typeof t=="string"){let e=t;if(t=Number(t),Number.isNaN(t)&&e!=="NaN")throw new Error("invalid float32: "+e)}else if(typeof t!="number")
throw new Error("invalid float32: "+typeof t);if(!Number.isFinite(Math.fround(t))&&Number.isFinite(t))throw new Error("invalid float32: "+t)}var ue,Sm,Om,Tm,yr,Nm,Dn,Ia,Am,$a,Pt,Rn=_(function(){f();pr();
sn();wa();(function(t){t[t.Varint=0]="Varint",t[t.Bit64=1]="Bit64",t[t.LengthDelimited=2]="LengthDelimited",t[t.StartGroup=3]="StartGroup",t[t.EndGroup=4]="EndGroup",t[t.Bit32=5]="Bit32"})(ue||(ue={}));
Sm=4294967295,Om=2147483647,Tm=-2147483648,yr=class{constructor(e){this.stackPos=[],this.encodeUtf8Into=e?Co(e):ko().encodeUtf8Into,this.buffer=Ia,this.viewCache=Am,this.pos=0}ensureCapacity(e){let n=this.
pos+e;if(n>this.buffer.length){let r=this.buffer.length||Nm;for(;r<n;)r*=2;let o=new Uint8Array(r);this.pos>0&&o.set(this.buffer),this.buffer=o}}view(){let e=this.buffer,n=this.viewCache;if(n.byteLength===
e.byteLength)return n;let r=new DataView(e.buffer);return this.viewCache=r,r}finish(){let e=this.buffer.slice(0,this.pos);return this.pos=0,this.stackPos=[],e}fork(){return this.stackPos.push(this.pos),
this.ensureCapacity(Dn),this.buffer[this.pos++]=0,this}join(){let e=this.stackPos.pop();if(e===void 0)throw new Error("invalid state, fork stack empty");let n=this.pos-e-Dn,r=zo(n);return r>Dn&&(this.
ensureCapacity(r-Dn),this.buffer.copyWithin(e+r,e+Dn,this.pos)),this.pos=e,this.uint32(n),this.pos+=n,this}tag(e,n){return this.uint32((e<<3|n)>>>0)}raw(e){return this.ensureCapacity(e.length),this.buffer.
set(e,this.pos),this.pos+=e.length,this}uint32(e){if(Ea(e),this.ensureCapacity(5),e<128)return this.buffer[this.pos++]=e,this;for(;e>127;)this.buffer[this.pos++]=e&127|128,e>>>=7;return this.buffer[this.
pos++]=e,this}int32(e){if(Po(e),e>=0)return this.uint32(e);this.ensureCapacity(10);for(let n=0;n<9;n++)this.buffer[this.pos++]=e&127|128,e>>=7;return this.buffer[this.pos++]=1,this}bool(e){return this.
ensureCapacity(1),this.buffer[this.pos++]=e?1:0,this}bytes(e){return this.uint32(e.byteLength),this.raw(e)}string(e){typeof e!="string"&&(e=String(e));let n=e.length;if(n<=$a){this.ensureCapacity(n+1);
let c=this.buffer,u=this.pos;c[u++]=n;let l=0;for(;l<n;l++){let p=e.charCodeAt(l);if(p>127)break;c[u++]=p}if(l==n)return this.pos=u,this}this.ensureCapacity(n*3+5);let r=zo(n),o=this.buffer,i=this.pos,
{written:s}=this.encodeUtf8Into(e,o.subarray(i+r)),a=zo(s);return a!=r&&o.copyWithin(i+a,i+r,i+r+s),this.uint32(s),this.pos+=s,this}float(e){return km(e),this.ensureCapacity(4),this.view().setFloat32(
this.pos,e,!0),this.pos+=4,this}double(e){return this.ensureCapacity(8),this.view().setFloat64(this.pos,e,!0),this.pos+=8,this}fixed32(e){return Ea(e),this.ensureCapacity(4),this.view().setUint32(this.
pos,e,!0),this.pos+=4,this}sfixed32(e){return Po(e),this.ensureCapacity(4),this.view().setInt32(this.pos,e,!0),this.pos+=4,this}sint32(e){return Po(e),this.uint32((e<<1^e>>31)>>>0)}sfixed64(e){let n=we.
enc(e);this.ensureCapacity(8);let r=this.view();return r.setInt32(this.pos,n.lo,!0),r.setInt32(this.pos+4,n.hi,!0),this.pos+=8,this}fixed64(e){let n=we.uEnc(e);this.ensureCapacity(8);let r=this.view();
return r.setInt32(this.pos,n.lo,!0),r.setInt32(this.pos+4,n.hi,!0),this.pos+=8,this}int64(e){let n=we.enc(e);return this.writeVarint64(n.lo,n.hi)}sint64(e){let n=we.enc(e),r=n.hi>>31,o=n.lo<<1^r,i=(n.
hi<<1|n.lo>>>31)^r;return this.writeVarint64(o,i)}uint64(e){let n=we.uEnc(e);return this.writeVarint64(n.lo,n.hi)}writeVarint64(e,n){this.ensureCapacity(10);let r=this.buffer,o=this.pos;for(let a=0;a<
28;a=a+7){let c=e>>>a,u=!(!(c>>>7)&&n==0);if(r[o++]=(u?c|128:c)&255,!u)return this.pos=o,this}let i=e>>>28&15|(n&7)<<4,s=n>>3!=0;if(r[o++]=(s?i|128:i)&255,!s)return this.pos=o,this;for(let a=3;a<31;a=
a+7){let c=n>>>a,u=!!(c>>>7);if(r[o++]=(u?c|128:c)&255,!u)return this.pos=o,this}return r[o++]=n>>>31&1,this.pos=o,this}},Nm=128,Dn=1,Ia=new Uint8Array(0),Am=new DataView(Ia.buffer),$a=32;Pt=class{constructor(e,n=ko().
decodeUtf8){this.decodeUtf8=n,this.varint64Lo=0,this.varint64Hi=0,this.varint64=ca,this.uint32=pa,this.buf=e,this.len=e.length,this.pos=0,this.view=new DataView(e.buffer,e.byteOffset,e.byteLength)}tag(){
let e=this.pos,n=this.uint32(),r=this.pos-e;if(r>5||r==5&&this.buf[this.pos-1]>15)throw new Error("illegal tag: varint overflows uint32");let o=n>>>3,i=n&7;if(o<=0||i>5)throw new Error("illegal tag: field no "+o+" wire type "+i);return[o,i]}skip(e,n,r=100){let o=this.pos;switch(e){case ue.Varint:for(;this.buf[this.pos++]&128;);break;case ue.Bit64:this.pos+=4;case ue.Bit32:this.pos+=4;break;case ue.
LengthDelimited:let i=this.uint32();this.pos+=i;break;case ue.StartGroup:if(r<=0)throw new Error("maximum recursion depth reached");for(;;){let[s,a]=this.tag();if(a===ue.EndGroup){if(n!==void 0&&s!==n)
throw new Error("invalid end group tag");break}this.skip(a,s,r-1)}break;default:throw new Error("cant skip wire type "+e)}return this.assertBounds(),this.buf.subarray(o,this.pos)}assertBounds(){if(this.
pos>this.len)throw new RangeError("premature EOF")}int32(){return this.uint32()|0}sint32(){let e=this.uint32();return e>>>1^-(e&1)}int64(){return this.varint64(),we.dec(this.varint64Lo,this.varint64Hi)}uint64(){
return this.varint64(),we.uDec(this.varint64Lo,this.varint64Hi)}sint64(){this.varint64();let e=this.varint64Lo,n=this.varint64Hi,r=-(e&1);return e=(e>>>1|(n&1)<<31)^r,n=n>>>1^r,we.dec(e,n)}bool(){let e=this.
buf[this.pos];return e<128?(this.pos++,e!==0):(this.varint64(),this.varint64Lo!==0||this.varint64Hi!==0)}fixed32(){return this.view.getUint32((this.pos+=4)-4,!0)}sfixed32(){return this.view.getInt32((this.
pos+=4)-4,!0)}fixed64(){return we.uDec(this.sfixed32(),this.sfixed32())}sfixed64(){return we.dec(this.sfixed32(),this.sfixed32())}float(){return this.view.getFloat32((this.pos+=4)-4,!0)}double(){return this.
view.getFloat64((this.pos+=8)-8,!0)}bytes(){let e=this.uint32(),n=this.pos;return this.pos+=e,this.assertBounds(),this.buf.subarray(n,n+e)}string(e){let n=this.uint32(),r=this.pos;this.pos+=n,this.assertBounds();
let o=this.buf;if(n<=$a){let i=new Array(n);for(let s=0;s<n;s++){let a=o[r+s];if(a>127)return this.decodeUtf8(o.subarray(r,this.pos),e);i[s]=a}return String.fromCharCode.apply(String,i)}return this.decodeUtf8(
o.subarray(r,this.pos),e)}}});function vt(t){if(zm(t))return{toMessage:function(n){return Sa(n)},toLocal:function(n){return Oa(n)}};if(t.fieldKind=="message"&&!t.oneof&&dr(t.message)){let n=t.message,r=n.fields[0].localName;return{
toMessage:function(o){let i=at(n);return o!==void 0&&(i[r]=o),i},toLocal:function(o){return o[r]}}}let e=t.message;return{toMessage:function(n){return n===void 0?at(e):n},toLocal:function(n){return n}}}
function zm(t){return t.message.typeName=="google.protobuf.Struct"&&t.parent.typeName!="google.protobuf.Value"}function Sa(t){let e={$typeName:"google.protobuf.Struct",fields:{}};if(zn(t))for(let n of Object.
keys(t))zt(e.fields,n,Na(t[n]));return e}function Oa(t){let e={};for(let n of Object.keys(t.fields))zt(e,n,Ta(t.fields[n]));return e}function Ta(t){switch(t.kind.case){case"structValue":return Oa(t.kind.
value);case"listValue":return t.kind.value.values.map(Ta);case"nullValue":case void 0:return null;default:return t.kind.value}}function Na(t){let e={$typeName:"google.protobuf.Value",kind:{case:void 0}};
switch(typeof t){case"number":e.kind={case:"numberValue",value:t};break;case"string":e.kind={case:"stringValue",value:t};break;case"boolean":e.kind={case:"boolValue",value:t};break;case"object":if(t===
null)e.kind={case:"nullValue",value:Cm};else if(Array.isArray(t)){let n={$typeName:"google.protobuf.ListValue",values:[]};if(Array.isArray(t))for(let r of t)n.values.push(Na(r));e.kind={case:"listValue",value:n}}else e.kind={case:"structValue",value:Sa(t)};break}return e}var Cm,Do=_(function(){f();gr();To();an();mr();Cm=0});var Aa=_(function(){f()});function cn(t){let e=!1,n=[];for(let r=0;r<t.length;r++){let o=t.charAt(r);switch(o){case"_":e=!0;break;case"0":case"1":case"2":case"3":case"4":case"5":case"6":case"7":case"8":case"9":n.push(o),e=!1;break;default:
e&&(e=!1,o=o.toUpperCase()),n.push(o);break}}return n.join("")}function un(t){return Pm.has(t)?t+"$":t}var Pm,Ro=_(function(){f();Pm=new Set(["constructor","toString","toJSON","valueOf"])});function Lo(t){for(let e of t.field)Ct(e,"jsonName")||(e.jsonName=cn(e.name));t.nestedType.forEach(Lo)}var ka=_(function(){f();Ro();an()});function Ca(t,e){let n=t.values.find(function(r){return r.name===e});if(!n)throw new Error(`cannot parse ${t} default value: ${e}`);return n.number}function za(t,e){switch(t){case O.STRING:return e;case O.
BYTES:{let n=Dm(e);if(n===!1)throw new Error(`cannot parse ${O[t]} default value: ${e}`);return n}case O.INT64:case O.SFIXED64:case O.SINT64:return we.parse(e);case O.UINT64:case O.FIXED64:return we.uParse(
e);case O.DOUBLE:case O.FLOAT:switch(e){case"inf":return Number.POSITIVE_INFINITY;case"-inf":return Number.NEGATIVE_INFINITY;case"nan":return Number.NaN;default:return parseFloat(e)}case O.BOOL:return e===
"true";case O.INT32:case O.UINT32:case O.SINT32:case O.FIXED32:case O.SFIXED32:return parseInt(e,10)}}function Dm(t){let e=[],n={tail:t,c:"",next(){return this.tail.length==0?!1:(this.c=this.tail[0],this.
tail=this.tail.substring(1),!0)},take(r){if(this.tail.length>=r){let o=this.tail.substring(0,r);return this.tail=this.tail.substring(r),o}return!1}};for(;n.next();)switch(n.c){case"\\":if(n.next())switch(n.
c){case"\\":e.push(n.c.charCodeAt(0));break;case"b":e.push(8);break;case"f":e.push(12);break;case"n":e.push(10);break;case"r":e.push(13);break;case"t":e.push(9);break;case"v":e.push(11);break;case"0":case"1":case"2":case"3":case"4":case"5":case"6":case"7":{let r=n.c,o=n.take(2);if(o===!1)return!1;let i=parseInt(r+o,8);if(Number.isNaN(i))return!1;e.push(i);break}case"x":{let r=n.c,o=n.take(2);if(o===!1)
return!1;let i=parseInt(r+o,16);if(Number.isNaN(i))return!1;e.push(i);break}case"u":{let r=n.c,o=n.take(4);if(o===!1)return!1;let i=parseInt(r+o,16);if(Number.isNaN(i))return!1;let s=new Uint8Array(4);
new DataView(s.buffer).setInt32(0,i,!0),e.push(s[0],s[1],s[2],s[3]);break}case"U":{let r=n.c,o=n.take(8);if(o===!1)return!1;let i=we.uEnc(r+o),s=new Uint8Array(8),a=new DataView(s.buffer);a.setInt32(0,
i.lo,!0),a.setInt32(4,i.hi,!0),e.push(s[0],s[1],s[2],s[3],s[4],s[5],s[6],s[7]);break}}break;default:e.push(n.c.charCodeAt(0))}return new Uint8Array(e)}var Mo=_(function(){f();_t();sn()});function*xr(t){switch(t.kind){case"file":for(let e of t.messages)yield e,yield*xr(e);yield*t.enums,yield*t.services,yield*t.extensions;break;case"message":for(let e of t.nestedMessages)yield e,yield*xr(
e);yield*t.nestedEnums,yield*t.nestedExtensions;break}}var Pa=_(function(){f()});function Vo(...t){return Ua(t,Lm)}function Fa(t,e){return Ua([t,e])}function Ua(t,e){let n=Mm();if(!t.length)return n;if("$typeName"in t[0]&&t[0].$typeName=="google.protobuf.FileDescriptorSet"){for(let r of t[0].
file)e?.(r),Ma(r,n);return n}if("$typeName"in t[0]){let s=function(a){let c=[];for(let u of a.dependency){if(n.getFile(u)!=null||i.has(u))continue;let l=o(u);if(!l)throw new Error(`Unable to resolve ${u}, imported by ${a.name}`);"kind"in l?n.addFile(l,!1,!0):(i.add(l.name),c.push(l))}return c.concat(...c.map(s))},r=t[0],o=t[1],i=new Set;for(let a of[r,...s(r)].reverse())e?.(a),Ma(a,n)}else for(let r of t)
for(let o of r.files)n.addFile(o);return n}function Lm(t){let e=function(o,i){if(!Rm.test(i))throw new Error(`${t.name}: invalid ${o} name ${JSON.stringify(i)}`)},n=function(o){e("enum",o.name);for(let i of o.
value)e("enum value",i.name)},r=function(o){e("message",o.name);for(let i of o.field)e("field",i.name);for(let i of o.oneofDecl)e("oneof",i.name);for(let i of o.extension)e("extension",i.name);o.nestedType.
forEach(r),o.enumType.forEach(n)};t.messageType.forEach(r),t.enumType.forEach(n);for(let o of t.extension)e("extension",o.name);for(let o of t.service){e("service",o.name);for(let i of o.method)e("method",i.name)}}function Mm(){let t=new Map,e=new Map,n=new Map;return{kind:"registry",types:t,extendees:e,[Symbol.iterator](){return t.values()},get files(){return n.values()},addFile(r,o,i){if(n.set(r.
proto.name,r),!o)for(let s of xr(r))this.add(s);if(i)for(let s of r.dependencies)this.addFile(s,o,i)},add(r){if(r.kind=="extension"){let o=e.get(r.extendee.typeName);o||e.set(r.extendee.typeName,o=new Map),
o.set(r.number,r)}t.set(r.typeName,r)},get(r){return t.get(r)},getFile(r){return n.get(r)},getMessage(r){let o=t.get(r);return o?.kind=="message"?o:void 0},getEnum(r){let o=t.get(r);return o?.kind=="enum"?o:void 0},getExtension(r){let o=t.get(r);return o?.kind=="extension"?o:void 0},getExtensionFor(r,o){var i;return(i=e.get(r.typeName))===null||i===void 0?void 0:i.get(o)},getService(r){let o=t.get(
r);return o?.kind=="service"?o:void 0}}}function Ma(t,e){var n,r;let o={kind:"file",proto:t,deprecated:(r=(n=t.options)===null||n===void 0?void 0:n.deprecated)!==null&&r!==void 0?r:!1,edition:eh(t),name:t.
name.replace(/\.proto$/,""),dependencies:th(t,e),enums:[],messages:[],extensions:[],services:[],toString(){return`file ${t.name}`}},i=new Map,s={get(a){return i.get(a)},add(a){var c;Ke(((c=a.proto.options)===
null||c===void 0?void 0:c.mapEntry)===!0),i.set(a.typeName,a)}};for(let a of t.enumType)Ba(a,o,void 0,e);for(let a of t.messageType)Ga(a,o,void 0,e,s);for(let a of t.service)Jm(a,o,e);Fo(o,e);for(let a of i.
values())Uo(a,e,s);for(let a of o.messages)Uo(a,e,s),Fo(a,e);e.addFile(o,!0)}function Fo(t,e){switch(t.kind){case"file":for(let n of t.proto.extension){let r=Zo(n,t,e);t.extensions.push(r),e.add(r)}break;case"message":for(let n of t.proto.extension){let r=Zo(n,t,e);t.nestedExtensions.push(r),e.add(r)}for(let n of t.nestedMessages)Fo(n,e);break}}function Uo(t,e,n){let r=t.proto.oneofDecl.map(function(i){return Qm(
i,t)}),o=new Set;for(let i of t.proto.field){let s=ih(i,r),a=Zo(i,t,e,s,n);t.fields.push(a),t.field[a.localName]=a,s===void 0?t.members.push(a):(s.fields.push(a),o.has(s)||(o.add(s),t.members.push(s)))}
for(let i of r.filter(function(s){return o.has(s)}))t.oneofs.push(i);for(let i of t.nestedMessages)Uo(i,e,n)}function Ba(t,e,n,r){var o,i,s,a,c,u,l,p,h;let m=nh(t.name,t.value),g={kind:"enum",proto:t,
deprecated:(i=(o=t.options)===null||o===void 0?void 0:o.deprecated)!==null&&i!==void 0?i:!1,file:e,parent:n,open:!0,name:t.name,typeName:_r(t,n,e),value:{},values:[],sharedPrefix:m,toString(){return`enum ${this.typeName}`}};g.open=uh(g),r.add(g);for(let v of t.value){let b=v.name,N={kind:"enum_value",proto:v,deprecated:(a=(s=v.options)===null||s===void 0?void 0:s.deprecated)!==null&&a!==void 0?a:!1,
parent:g,name:b,localName:un(m==null?b:b.substring(m.length)),number:v.number,jsonName:(c=rh(v))!==null&&c!==void 0?c:b,toString(){return`enum value ${g.typeName}.${b}`}};g.values.push(N),(u=(p=g.value)[h=
v.number])!==null&&u!==void 0||(p[h]=N)}((l=n?.nestedEnums)!==null&&l!==void 0?l:e.enums).push(g)}function Ga(t,e,n,r,o){var i,s,a,c;let u={kind:"message",proto:t,deprecated:(s=(i=t.options)===null||i===
void 0?void 0:i.deprecated)!==null&&s!==void 0?s:!1,file:e,parent:n,name:t.name,typeName:_r(t,n,e),fields:[],field:{},oneofs:[],members:[],nestedEnums:[],nestedMessages:[],nestedExtensions:[],toString(){
return`message ${this.typeName}`}};((a=t.options)===null||a===void 0?void 0:a.mapEntry)===!0?o.add(u):(((c=n?.nestedMessages)!==null&&c!==void 0?c:e.messages).push(u),r.add(u));for(let l of t.enumType)
Ba(l,e,u,r);for(let l of t.nestedType)Ga(l,e,u,r,o)}function Jm(t,e,n){var r,o;let i={kind:"service",proto:t,deprecated:(o=(r=t.options)===null||r===void 0?void 0:r.deprecated)!==null&&o!==void 0?o:!1,
file:e,name:t.name,typeName:_r(t,void 0,e),methods:[],method:{},toString(){return`service ${this.typeName}`}};e.services.push(i),n.add(i);for(let s of t.method){let a=Xm(s,i,n);i.methods.push(a),i.method[a.
localName]=a}}function Xm(t,e,n){var r,o,i,s;let a;t.clientStreaming&&t.serverStreaming?a="bidi_streaming":t.clientStreaming?a="client_streaming":t.serverStreaming?a="server_streaming":a="unary";let c=n.
getMessage(ct(t.inputType)),u=n.getMessage(ct(t.outputType));Ke(c,`invalid MethodDescriptorProto: input_type ${t.inputType} not found`),Ke(u,`invalid MethodDescriptorProto: output_type ${t.inputType} not found`);let l=t.name;return{kind:"rpc",proto:t,deprecated:(o=(r=t.options)===null||r===void 0?void 0:r.deprecated)!==null&&o!==void 0?o:!1,parent:e,name:l,localName:un(l.length?un(l[0].toLowerCase()+
l.substring(1)):l),methodKind:a,input:c,output:u,idempotency:(s=(i=t.options)===null||i===void 0?void 0:i.idempotencyLevel)!==null&&s!==void 0?s:Gm,toString(){return`rpc ${e.typeName}.${l}`}}}function Qm(t,e){
return{kind:"oneof",proto:t,deprecated:!1,parent:e,fields:[],name:t.name,localName:un(cn(t.name)),toString(){return`oneof ${e.typeName}.${this.name}`}}}function Zo(t,e,n,r,o){var i,s,a;let c=o===void 0,
u={kind:"field",proto:t,deprecated:(s=(i=t.options)===null||i===void 0?void 0:i.deprecated)!==null&&s!==void 0?s:!1,name:t.name,number:t.number,scalar:void 0,message:void 0,enum:void 0,presence:sh(t,r,
c,e),utf8Validation:lh(t,e),listKind:void 0,mapKind:void 0,mapKey:void 0,delimitedEncoding:void 0,packed:void 0,longAsString:!1,getDefaultValue:void 0},l;if(c){let g=e.kind=="file"?e:e.file,v=e.kind==
"file"?void 0:e,b=_r(t,v,g);u.kind="extension",u.file=g,u.parent=v,u.oneof=void 0,u.typeName=b,u.jsonName=`[${b}]`,l=function(){return`extension ${b}`};let N=n.getMessage(ct(t.extendee));Ke(N,`invalid FieldDescriptorProto: extendee ${t.extendee} not found`),u.extendee=N}else{let g=e;Ke(g.kind=="message"),u.parent=g,u.oneof=r,u.localName=r?cn(t.name):un(cn(t.name)),u.jsonName=t.jsonName,l=function(){
return`field ${g.typeName}.${t.name}`}}Object.defineProperty(u,"toString",{value:l,writable:!0,enumerable:!0,configurable:!0});let p=t.label,h=t.type,m=(a=t.options)===null||a===void 0?void 0:a.jstype;
if(p===Bo){let g=h==Ln?o?.get(ct(t.typeName)):void 0;if(g){u.fieldKind="map";let{key:v,value:b}=ch(g);return u.mapKey=v.scalar,u.mapKind=b.fieldKind,u.message=b.message,u.delimitedEncoding=!1,u.enum=b.
enum,u.scalar=b.scalar,u}switch(u.fieldKind="list",h){case Ln:case Mn:u.listKind="message",u.message=n.getMessage(ct(t.typeName)),Ke(u.message),u.delimitedEncoding=ja(t,e);break;case Da:u.listKind="enum",u.enum=n.getEnum(ct(t.typeName)),Ke(u.enum);break;default:u.listKind="scalar",u.scalar=h,u.longAsString=m==Ra;break}return u.packed=ah(t,e),u}switch(h){case Ln:case Mn:u.fieldKind="message",u.message=
n.getMessage(ct(t.typeName)),Ke(u.message,`invalid FieldDescriptorProto: type_name ${t.typeName} not found`),u.delimitedEncoding=ja(t,e),u.getDefaultValue=function(){};break;case Da:{let g=n.getEnum(ct(
t.typeName));Ke(g!==void 0,`invalid FieldDescriptorProto: type_name ${t.typeName} not found`),u.fieldKind="enum",u.enum=n.getEnum(ct(t.typeName)),u.getDefaultValue=function(){return Ct(t,"defaultValue")?
Ca(g,t.defaultValue):void 0};break}default:{u.fieldKind="scalar",u.scalar=h,u.longAsString=m==Ra,u.getDefaultValue=function(){return Ct(t,"defaultValue")?za(h,t.defaultValue):void 0};break}}return u}function eh(t){
switch(t.syntax){case"":case"proto2":return jm;case"proto3":return Fm;case"editions":if(t.edition===Um)return Za;if(t.edition in Va)return t.edition;throw new Error(`${t.name}: unsupported edition`);default:
throw new Error(`${t.name}: unsupported syntax "${t.syntax}"`)}}function th(t,e){return t.dependency.map(function(n){let r=e.getFile(n);if(!r)throw new Error(`Cannot find ${n}, imported by ${t.name}`);
return r})}function nh(t,e){let n=oh(t)+"_";for(let r of e){if(!r.name.toLowerCase().startsWith(n))return;let o=r.name.substring(n.length);if(o.length==0||/^\d/.test(o))return}return n}function rh(t){
var e,n;let i;for(let s of(n=(e=t.options)===null||e===void 0?void 0:e.$unknown)!==null&&n!==void 0?n:[]){if(s.no!==998||s.wireType!==ue.LengthDelimited)continue;let a=new Pt(new Pt(s.data).bytes());for(;a.
pos<a.len;){let[c,u]=a.tag();c===1&&u===ue.LengthDelimited?i=a.string():a.skip(u,c)}}return i}function oh(t){return(t.substring(0,1)+t.substring(1).replace(/[A-Z]/g,function(e){return"_"+e})).toLowerCase()}
function _r(t,e,n){let r;return e?r=`${e.typeName}.${t.name}`:n.proto.package.length>0?r=`${n.proto.package}.${t.name}`:r=`${t.name}`,r}function ct(t){return t.startsWith(".")?t.substring(1):t}function ih(t,e){
if(!Ct(t,"oneofIndex")||t.proto3Optional)return;let n=e[t.oneofIndex];return Ke(n,`invalid FieldDescriptorProto: oneof #${t.oneofIndex} for field #${t.number} not found`),n}function sh(t,e,n,r){if(t.label==
Bm)return Wm;if(t.label==Bo)return La;if(e||t.proto3Optional||n)return jo;let o=Dt("fieldPresence",{proto:t,parent:r});return o==La&&(t.type==Ln||t.type==Mn)?jo:o}function ah(t,e){if(t.label!=Bo)return!1;
switch(t.type){case Zm:case Vm:case Mn:case Ln:return!1}let n=t.options;return n&&Ct(n,"packed")?n.packed:Ym==Dt("repeatedFieldEncoding",{proto:t,parent:e})}function ch(t){let e=t.fields.find(function(r){
return r.number===1}),n=t.fields.find(function(r){return r.number===2});return Ke(e&&e.fieldKind=="scalar"&&e.scalar!=O.BYTES&&e.scalar!=O.FLOAT&&e.scalar!=O.DOUBLE&&n&&n.fieldKind!="list"&&n.fieldKind!=
"map"),{key:e,value:n}}function uh(t){var e;return qm==Dt("enumType",{proto:t.proto,parent:(e=t.parent)!==null&&e!==void 0?e:t.file})}function ja(t,e){return t.type==Mn?!0:Km==Dt("messageEncoding",{proto:t,
parent:e})}function lh(t,e){return Hm==Dt("utf8Validation",{proto:t,parent:e})}function Dt(t,e){var n,r;let o=(n=e.proto.options)===null||n===void 0?void 0:n.features;if(o){let i=o[t];if(i!=0)return i}
if("kind"in e){if(e.kind=="message")return Dt(t,(r=e.parent)!==null&&r!==void 0?r:e.file);let i=Va[e.edition];if(!i)throw new Error(`feature default for edition ${e.edition} not found`);return i[t]}return Dt(
t,e.parent)}function Ke(t,e){if(!t)throw new Error(e)}var Rm,jm,Fm,Um,Zm,Mn,Ln,Vm,Da,Bo,Bm,Ra,Gm,jo,La,Wm,Ym,Km,qm,Hm,Za,Va,Go=_(function(){f();_t();Mo();Pa();an();Ro();Rn();Rm=/^[A-Za-z0-9_]+$/;jm=998,
Fm=999,Um=9999,Zm=9,Mn=10,Ln=11,Vm=12,Da=14,Bo=3,Bm=2,Ra=1,Gm=0,jo=1,La=2,Wm=3,Ym=1,Km=2,qm=1,Hm=2,Za=1002,Va={998:{fieldPresence:1,enumType:2,repeatedFieldEncoding:2,utf8Validation:3,messageEncoding:1,
jsonFormat:2,enforceNamingStyle:2,defaultSymbolVisibility:1,enforceProtoLimits:1},999:{fieldPresence:2,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:2,
defaultSymbolVisibility:1,enforceProtoLimits:1},1e3:{fieldPresence:1,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:2,defaultSymbolVisibility:1,enforceProtoLimits:1},
1001:{fieldPresence:1,enumType:1,repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:1,defaultSymbolVisibility:2,enforceProtoLimits:1},1002:{fieldPresence:1,enumType:1,
repeatedFieldEncoding:1,utf8Validation:2,messageEncoding:1,jsonFormat:1,enforceNamingStyle:3,defaultSymbolVisibility:4,enforceProtoLimits:2}}});var Wa=_(function(){f()});var Ya=_(function(){f()});var Ka=_(function(){f()});var qa=_(function(){f()});function Ee(t,e){let n=ph(t);return n.messageType.forEach(Lo),n.dependency=e.map(function(o){return o.proto.name}),Fa(n,function(o){return e.find(function(i){return i.proto.name===o})}).getFile(n.name)}
var fh,ph,Ha=_(function(){f();Go();ka();fh={$typeName:"google.protobuf.FileDescriptorProto",syntax:"",edition:0,label:1,typeName:"",extendee:"",defaultValue:"",oneofIndex:0,jsonName:"",proto3Optional:!1,
clientStreaming:!1,serverStreaming:!1,deprecated:!1,mapEntry:!1,dependency:[],messageType:[],enumType:[],service:[],extension:[],field:[],nestedType:[],oneofDecl:[],extensionRange:[],value:[],method:[]},
ph=function(t){return JSON.parse(t,function(e,n){return typeof n=="object"&&!Array.isArray(n)?Object.assign(Object.create(fh),n):n})}});function qe(t,e,...n){return n.reduce(function(r,o){return r.nestedMessages[o]},t.messages[e])}var Ja=_(function(){f()});function ln(t,e,...n){if(n.length>0)throw new Error;return t.services[e]}var Xa=_(function(){f()});var ne,ut,O_,T_,Qa=_(function(){f();ne="@bufbuild/protobuf",ut=ne+"/wkt",O_={"google/protobuf/compiler/plugin.proto":ut,"google/protobuf/any.proto":ut,"google/protobuf/api.proto":ne+"/wkt/google/protobuf/api_pb.js","google/protobuf/c_sharp_features.proto":ne+"/wkt/google/protobuf/c_sharp_features_pb.js","google/protobuf/cpp_features.proto":ne+"/wkt/google/protobuf/cpp_features_pb.js","google/protobuf/cpp_file_options.proto":ne+"/wkt/google/protobuf/cpp_file_options_pb.js","google/protobuf/cpp_options.proto":ne+"/wkt/google/protobuf/cpp_options_pb.js","google/protobuf/descriptor.proto":ut,"google/protobuf/duration.proto":ut,"google/protobuf/empty.proto":ut,"google/protobuf/field_mask.proto":ut,"google/protobuf/go_features.proto":ne+"/wkt/google/protobuf/go_features_pb.js","google/protobuf/java_features.proto":ne+"/wkt/google/protobuf/java_features_pb.js","google/protobuf/json_enumvalue_options.proto":ne+"/wkt/google/protobuf/json_enumvalue_options_pb.js","google/protobuf/json_options.proto":ne+"/wkt/google/protobuf/json_options_pb.js","google/protobuf/source_context.proto":ne+"/wkt/google/protobuf/source_context_pb.js","google/protobuf/struct.proto":ut,"google/protobuf/timestamp.proto":ut,"google/protobuf/type.proto":ne+"/wkt/google/protobuf/type_pb.js","google/protobuf/wrappers.proto":ut},T_={isMessage:{typeOnly:!1,bootstrapWktFrom:"../is-message.js",from:ne},Message:{typeOnly:!0,
bootstrapWktFrom:"../types.js",from:ne},create:{typeOnly:!1,bootstrapWktFrom:"../create.js",from:ne},fromJson:{typeOnly:!1,bootstrapWktFrom:"../from-json.js",from:ne},fromJsonString:{typeOnly:!1,bootstrapWktFrom:"../from-json.js",from:ne},fromBinary:{typeOnly:!1,bootstrapWktFrom:"../from-binary.js",from:ne},toBinary:{typeOnly:!1,bootstrapWktFrom:"../to-binary.js",from:ne},toJson:{typeOnly:!1,bootstrapWktFrom:"../to-json.js",from:ne},toJsonString:{typeOnly:!1,bootstrapWktFrom:"../to-json.js",from:ne},protoInt64:{typeOnly:!1,bootstrapWktFrom:"../proto-int64.js",from:ne},JsonValue:{typeOnly:!0,bootstrapWktFrom:"../json-value.js",from:ne},JsonObject:{typeOnly:!0,bootstrapWktFrom:"../json-value.js",from:ne},UnknownEnum:{typeOnly:!0,bootstrapWktFrom:"../types.js",from:ne},codegen:{boot:{typeOnly:!1,bootstrapWktFrom:"../codegenv2/boot.js",from:ne+"/codegenv2"},fileDesc:{typeOnly:!1,bootstrapWktFrom:"../codegenv2/file.js",from:ne+"/codegenv2"},enumDesc:{typeOnly:!1,bootstrapWktFrom:"../codegenv2/enum.js",from:ne+"/codegenv2"},extDesc:{typeOnly:!1,bootstrapWktFrom:"../codegenv2/extension.js",from:ne+"/codegenv2"},messageDesc:{typeOnly:!1,bootstrapWktFrom:"../codegenv2/message.js",from:ne+"/codegenv2"},serviceDesc:{
typeOnly:!1,bootstrapWktFrom:"../codegenv2/service.js",from:ne+"/codegenv2"},tsEnum:{typeOnly:!1,bootstrapWktFrom:"../codegenv2/enum.js",from:ne+"/codegenv2"},objEnum:{typeOnly:!1,bootstrapWktFrom:"../codegenv2/enum.js",from:ne+"/codegenv2"},GenFile:{typeOnly:!0,bootstrapWktFrom:"../codegenv2/types.js",from:ne+"/codegenv2"},GenEnum:{typeOnly:!0,bootstrapWktFrom:"../codegenv2/types.js",from:ne+"/codegenv2"},GenExtension:{typeOnly:!0,bootstrapWktFrom:"../codegenv2/types.js",from:ne+"/codegenv2"},GenMessage:{typeOnly:!0,bootstrapWktFrom:"../codegenv2/types.js",from:ne+"/codegenv2"},GenService:{typeOnly:!0,
bootstrapWktFrom:"../codegenv2/types.js",from:ne+"/codegenv2"}}}});var ec=_(function(){f()});var tc=_(function(){f()});var He=_(function(){f();Wa();Ya();Ka();qa();Ha();Ja();Xa();Qa();ec();tc()});var fn,nc=_(function(){f();He();fn=Ee('{"messageType":[{"field":[{"name":"seconds","number":1,"label":1,"type":3},{"name":"nanos","number":2,"label":1,"type":5}],"name":"Timestamp"}],"name":"google/protobuf/timestamp.proto","package":"google.protobuf","syntax":"proto3","enumType":[],"service":[]}',[])});function rc(t){return new Date(dh(t))}function dh(t){return Number(t.seconds)*1e3+Math.round(t.nanos/1e6)}var oc=_(function(){f()});var ic=_(function(){f()});var sc=_(function(){f()});var ac,cc=_(function(){f();He();ac=Ee('{"messageType":[{"field":[{"name":"type_url","number":1,"label":1,"type":9},{"name":"value","number":2,"label":1,"type":12}],"name":"Any"}],"name":"google/protobuf/any.proto","package":"google.protobuf","syntax":"proto3","enumType":[],"service":[]}',[])});function gh(t){return t?Object.assign(Object.assign({},uc),t):uc}function pn(t,e,n){let r=new yr;return Wo(t)(r,gh(n),e),r.finish()}function Wo(t){let e=lc.get(t);return e===void 0&&(e=bh(t)),e}function bh(t){
let e=t.typeName,n=t.fields.concat().sort(function(s,a){return s.number-a.number}),r=n[0],o=[],i=function(s,a,c){if(c.$typeName!==e&&r!==void 0)throw new br(r,`cannot use ${r} with message ${c.$typeName}`,
"ForeignFieldError");for(let l=0;l<o.length;l++)o[l](s,a,c);let u=c.$unknown;if(u!==void 0&&a.writeUnknownFields)for(let l=0;l<u.length;l++){let{no:p,wireType:h,data:m}=u[l];s.tag(p,h).raw(m)}};lc.set(
t,i);for(let s of n)o.push(yh(s));return i}function yh(t){switch(t.fieldKind){case"message":case"scalar":case"enum":return xh(t);case"list":return vh(t);case"map":return wh(t)}}function xh(t){let e=_h(
t),n=t.localName;if(t.oneof){let r=t.oneof.localName;return function(o,i,s){let a=s[r];a.case===n&&e(o,i,a.value)}}if(t.presence!=mh){let r=t.presence==hh?`cannot encode ${t} to binary: required field not set`:void 0;return function(o,i,s){let a=s[n];if(a!==void 0&&Object.prototype.hasOwnProperty.call(s,n))e(o,i,a);else if(r!==void 0)throw new Error(r)}}if(t.fieldKind=="enum"){let r=t.enum.values[0].
number;return function(o,i,s){let a=s[n];a!==r&&e(o,i,a)}}switch(t.scalar){case O.BOOL:return function(r,o,i){let s=i[n];s!==!1&&e(r,o,s)};case O.STRING:return function(r,o,i){let s=i[n];s!==""&&e(r,o,
s)};case O.BYTES:return function(r,o,i){let s=i[n];(!(s instanceof Uint8Array)||s.byteLength>0)&&e(r,o,s)};case O.DOUBLE:case O.FLOAT:return function(r,o,i){let s=i[n];Object.is(s,0)||e(r,o,s)};default:
return function(r,o,i){let s=i[n];s!=0&&e(r,o,s)}}}function _h(t){switch(t.fieldKind){case"message":{let{toMessage:e}=vt(t),n=fc(t);return function(r,o,i){n(r,o,e(i))}}case"scalar":case"enum":{let e=t.
fieldKind=="enum"?O.INT32:t.scalar,n=t.number,r=wr(e),o=vr(e,t.parent.typeName,t.name);return function(i,s,a){i.tag(n,r),o(i,a)}}}}function vh(t){let e=t.localName,n=t.number;switch(t.listKind){case"message":{let{toMessage:r}=vt(t),o=fc(t);return function(i,s,a){let c=a[e];for(let u=0;u<c.length;u++)o(i,s,r(c[u]))}}case"scalar":case"enum":{let r=t.listKind=="enum"?O.INT32:t.scalar,o=vr(r,t.parent.
typeName,t.name);if(t.packed)return function(s,a,c){let u=c[e];if(u.length!=0){s.tag(n,ue.LengthDelimited).fork();for(let l=0;l<u.length;l++)o(s,u[l]);s.join()}};let i=wr(r);return function(s,a,c){let u=c[e];
for(let l=0;l<u.length;l++)s.tag(n,i),o(s,u[l])}}}}function wh(t){let e=t.localName,n=t.number,r=Eh(t);if(t.mapKind=="message"){let{toMessage:a}=vt(t),c=Wo(t.message);return function(u,l,p){let h=p[e],
m=Object.keys(h);for(let g=0;g<m.length;g++){let v=m[g];u.tag(n,ue.LengthDelimited).fork(),r(u,v),u.tag(2,ue.LengthDelimited).fork(),c(u,l,a(h[v])),u.join(),u.join()}}}let o=t.mapKind=="enum"?O.INT32:
t.scalar,i=wr(o),s=vr(o,t.parent.typeName,t.name);return function(a,c,u){let l=u[e],p=Object.keys(l);for(let h=0;h<p.length;h++){let m=p[h];a.tag(n,ue.LengthDelimited).fork(),r(a,m),a.tag(2,i),s(a,l[m]),
a.join()}}}function Eh(t){let e=wr(t.mapKey),n=vr(t.mapKey,t.parent.typeName,t.name),r=Ih(t.mapKey);return function(o,i){o.tag(1,e),n(o,r(i))}}function Ih(t){switch(t){case O.STRING:return function(e){
return e};case O.BOOL:return function(e){return e==="true"?!0:e==="false"?!1:e};case O.UINT64:case O.FIXED64:return function(e){try{return we.uParse(e)}catch{return e}};case O.INT64:case O.SFIXED64:case O.
SINT64:return function(e){try{return we.parse(e)}catch{return e}};default:return function(e){let n=Number.parseInt(e);return Number.isFinite(n)?n:e}}}function vr(t,e,n){let r=$h(t);return function(o,i){
try{r(o,i)}catch(s){throw s instanceof Error?new Error(`cannot encode field ${e}.${n} to binary: ${s.message}`):s}}}function $h(t){switch(t){case O.STRING:return function(e,n){return e.string(n)};case O.
BOOL:return function(e,n){return e.bool(n)};case O.DOUBLE:return function(e,n){return e.double(n)};case O.FLOAT:return function(e,n){return e.float(n)};case O.INT32:return function(e,n){return e.int32(
n)};case O.INT64:return function(e,n){return e.int64(n)};case O.UINT64:return function(e,n){return e.uint64(n)};case O.FIXED64:return function(e,n){return e.fixed64(n)};case O.BYTES:return function(e,n){
return e.bytes(n)};case O.FIXED32:return function(e,n){return e.fixed32(n)};case O.SFIXED32:return function(e,n){return e.sfixed32(n)};case O.SFIXED64:return function(e,n){return e.sfixed64(n)};case O.
SINT64:return function(e,n){return e.sint64(n)};case O.UINT32:return function(e,n){return e.uint32(n)};case O.SINT32:return function(e,n){return e.sint32(n)}}}function fc(t){let e=t.number,n=Wo(t.message);
return t.delimitedEncoding?function(r,o,i){r.tag(e,ue.StartGroup),n(r,o,i),r.tag(e,ue.EndGroup)}:function(r,o,i){r.tag(e,ue.LengthDelimited).fork(),n(r,o,i),r.join()}}function wr(t){switch(t){case O.BYTES:case O.
STRING:return ue.LengthDelimited;case O.DOUBLE:case O.FIXED64:case O.SFIXED64:return ue.Bit64;case O.FIXED32:case O.SFIXED32:case O.FLOAT:return ue.Bit32;default:return ue.Varint}}var mh,hh,uc,lc,pc=_(
function(){f();Rn();_t();va();Do();sn();mh=2,hh=3,uc={writeUnknownFields:!0};lc=new WeakMap});function Sh(t){return Object.assign(Object.assign({readUnknownFields:!0,recursionLimit:100},t),{depth:0})}function Rt(t,e,n){let r=at(t);return Yo(t).read(r,new Pt(e),Sh(n),e.byteLength),r}function Yo(t){
let e=dc.get(t);return e===void 0&&(e=Oh(t)),e}function Oh(t){let e=String(t),n=new Map,r={read:Th(e,n),readGroup:Nh(e,n)};dc.set(t,r);for(let o of t.fields)n.set(o.number,Ah(o));return r}function Th(t,e){
return function(n,r,o,i){var s;if(++o.depth>o.recursionLimit)throw new Error(`cannot decode ${t} from binary: maximum recursion depth of ${o.recursionLimit} reached`);let a=r.pos+i,c=(s=n.$unknown)!==
null&&s!==void 0?s:[];for(;r.pos<a;){let[u,l]=r.tag(),p=e.get(u);if(p===void 0){let h=r.skip(l,u,o.recursionLimit-o.depth);o.readUnknownFields&&c.push({no:u,wireType:l,data:h});continue}p(n,r,o,l)}c.length>
0&&(n.$unknown=c),o.depth--}}function Nh(t,e){return function(n,r,o,i){var s;if(++o.depth>o.recursionLimit)throw new Error(`cannot decode ${t} from binary: maximum recursion depth of ${o.recursionLimit} reached`);let a,c,u=(s=n.$unknown)!==null&&s!==void 0?s:[];for(;r.pos<r.len&&([a,c]=r.tag(),c!=ue.EndGroup);){let l=e.get(a);if(l===void 0){let p=r.skip(c,a,o.recursionLimit-o.depth);o.readUnknownFields&&
u.push({no:a,wireType:c,data:p});continue}l(n,r,o,c)}if(c!=ue.EndGroup||a!==i)throw new Error("invalid end group tag");u.length>0&&(n.$unknown=u),o.depth--}}function Ah(t){switch(t.fieldKind){case"scalar":return kh(t);case"enum":return Ch(t);case"message":return zh(t);case"list":return Ph(t);case"map":return Dh(t)}}function kh(t){let e=Er(t.scalar,t.utf8Validation,t.longAsString),n=t.localName;if(t.
oneof){let r=t.oneof.localName;return function(o,i){o[r]={case:n,value:e(i)}}}return function(r,o){r[n]=e(o)}}function Ch(t){var e;let n=t.localName,r=(e=t.oneof)===null||e===void 0?void 0:e.localName;
if(t.enum.open)return r!==void 0?function(s,a){s[r]={case:n,value:a.int32()}}:function(s,a){s[n]=a.int32()};let o=t.enum.values,i=t.number;return function(s,a,c,u){var l;let p=a.int32();if(o.some(function(h){
return h.number===p}))r!==void 0?s[r]={case:n,value:p}:s[n]=p;else if(c.readUnknownFields){let h=[];fa(p,h);let m=(l=s.$unknown)!==null&&l!==void 0?l:[];m.push({no:i,wireType:u,data:new Uint8Array(h)}),
s.$unknown=m}}}function zh(t){let e=t.localName,{toMessage:n,toLocal:r}=vt(t),o=mc(t);if(t.oneof){let i=t.oneof.localName;return function(s,a,c){let u=s[i],l=n(u.case===e?u.value:void 0);o(l,a,c),s[i]=
{case:e,value:r(l)}}}return function(i,s,a){let c=n(i[e]);o(c,s,a),i[e]=r(c)}}function mc(t){let e=Yo(t.message);if(t.delimitedEncoding){let n=t.number;return function(r,o,i){return e.readGroup(r,o,i,
n)}}return function(n,r,o){return e.read(n,r,o,r.uint32())}}function Ph(t){let e=t.localName;if(t.listKind=="message"){let{toMessage:s,toLocal:a}=vt(t),c=mc(t);return function(u,l,p){let h=s(void 0);c(
h,l,p),u[e].push(a(h))}}let n=t.listKind=="enum"?O.INT32:t.scalar,r=t.listKind=="scalar"?t.longAsString:!1,o=Er(n,t.utf8Validation,r),i=n!=O.STRING&&n!=O.BYTES;return function(s,a,c,u){let l=s[e];if(u==
ue.LengthDelimited&&i){let p=a.uint32()+a.pos;for(;a.pos<p;)l.push(o(a))}else l.push(o(a))}}function Dh(t){let e=t.localName,n=Er(t.mapKey,t.utf8Validation,!1),r=Cn(t.mapKey,!1),o,i;switch(t.mapKind){case"scalar":{let s=t.scalar,a=Er(s,t.utf8Validation,!1);if(o=function(c){return a(c)},s==O.BYTES)i=function(){return new Uint8Array(0)};else{let c=Cn(s,!1);i=function(){return c}}break}case"enum":{let s=t.
enum.values[0].number;o=function(a){return a.int32()},i=function(){return s};break}case"message":{let{toMessage:s,toLocal:a}=vt(t),c=Yo(t.message).read;o=function(u,l,p){let h=s(p);return c(h,u,l,u.uint32()),
a(h)},i=function(){return a(s(void 0))};break}}return function(s,a,c){let u=s[e],l,p,h=a.uint32(),m=a.pos+h;for(;a.pos<m;){let[g,v]=a.tag();switch(g){case 1:l=n(a);break;case 2:p=o(a,c,p);break;default:
a.skip(v,g,c.recursionLimit-c.depth)}}l===void 0&&(l=r),p===void 0&&(p=i()),zt(u,l,p)}}function Er(t,e,n){switch(t){case O.STRING:return function(r){return r.string(e)};case O.BOOL:return function(r){
return r.bool()};case O.DOUBLE:return function(r){return r.double()};case O.FLOAT:return function(r){return r.float()};case O.INT32:return function(r){return r.int32()};case O.INT64:return n?function(r){
return String(r.int64())}:function(r){return r.int64()};case O.UINT64:return n?function(r){return String(r.uint64())}:function(r){return r.uint64()};case O.FIXED64:return n?function(r){return String(r.
fixed64())}:function(r){return r.fixed64()};case O.BYTES:return function(r){return r.bytes()};case O.FIXED32:return function(r){return r.fixed32()};case O.SFIXED32:return function(r){return r.sfixed32()};case O.
SFIXED64:return n?function(r){return String(r.sfixed64())}:function(r){return r.sfixed64()};case O.SINT64:return n?function(r){return String(r.sint64())}:function(r){return r.sint64()};case O.UINT32:return function(r){
return r.uint32()};case O.SINT32:return function(r){return r.sint32()}}}var dc,hc=_(function(){f();_t();Oo();an();Do();gr();Rn();pr();dc=new WeakMap});var gc=_(function(){f()});var bc=_(function(){f()});var yc=_(function(){f()});var xc=_(function(){f()});var Ir,_c=_(function(){f();He();Ir=Ee('{"messageType":[],"name":"google/protobuf/empty.proto","package":"google.protobuf","syntax":"proto3","enumType":[],"service":[]}',[])});var vc=_(function(){f()});var wc=_(function(){f()});var Ec=_(function(){f()});var Ic=_(function(){f()});var $r,Sc=_(function(){f();He();$r=Ee('{"messageType":[{"field":[{"name":"fields","number":1,"label":3,"type":11,"typeName":".google.protobuf.Struct.FieldsEntry"}],"nestedType":[{"field":[{"name":"key","number":1,"label":1,"type":9},{"name":"value","number":2,"label":1,"type":11,"typeName":".google.protobuf.Value"}],"name":"FieldsEntry","options":{"mapEntry":true}}],"name":"Struct"},{"field":[{"name":"null_value","number":1,"label":1,"type":14,"typeName":".google.protobuf.NullValue","oneofIndex":0},{"name":"number_value","number":2,"label":1,"type":1,"oneofIndex":0},{"name":"string_value","number":3,"label":1,"type":9,"oneofIndex":0},{"name":"bool_value","number":4,"label":1,"type":8,"oneofIndex":0},{"name":"struct_value","number":5,"label":1,"type":11,"typeName":".google.protobuf.Struct","oneofIndex":0},{"name":"list_value","number":6,"label":1,"type":11,"typeName":".google.protobuf.ListValue","oneofIndex":0}],"oneofDecl":[{"name":"kind"}],"name":"Value"},{"field":[{"name":"values","number":1,"label":3,"type":11,"typeName":".google.protobuf.Value"}],"name":"ListValue"}],"enumType":[{"value":[{"name":"NULL_VALUE","number":0}],"name":"NullValue"}],"name":"google/protobuf/struct.proto","package":"google.protobuf","syntax":"proto3","service":[]}',[])});var Oc=_(function(){f()});var Tc,Nc=_(function(){f();He();Tc=Ee('{"messageType":[{"field":[{"name":"value","number":1,"label":1,"type":8}],"name":"BoolValue"}],"name":"google/protobuf/wrappers.proto","package":"google.protobuf","syntax":"proto3","enumType":[],"service":[]}',[])});var Ac=_(function(){f()});var Je=_(function(){f();oc();sc();gc();mr();cc();bc();yc();xc();ic();_c();vc();wc();Ec();Ic();Sc();nc();Oc();Nc();Ac()});var kc=_(function(){f()});var Cc=_(function(){f()});var zc=_(function(){f()});var Pc=_(function(){f()});var Dc=_(function(){f()});var Rc=_(function(){f()});var dn=_(function(){f();sa();Eo();gr();Aa();_t();kc();Cc();Go();pc();hc();zc();Pc();Dc();sn();Rc()});var Lc={};Oe(Lc,{createFileRegistry:function(){return Vo},toBinary:function(){return pn}});var Mc=_(function(){f();dn()});var jc={};Oe(jc,{timestampDate:function(){return rc}});var Fc=_(function(){f();Je()});var A,Ae=_(function(){f();(function(t){t[t.Canceled=1]="Canceled",t[t.Unknown=2]="Unknown",t[t.InvalidArgument=3]="InvalidArgument",t[t.DeadlineExceeded=4]="DeadlineExceeded",t[t.NotFound=5]="NotFound",
t[t.AlreadyExists=6]="AlreadyExists",t[t.PermissionDenied=7]="PermissionDenied",t[t.ResourceExhausted=8]="ResourceExhausted",t[t.FailedPrecondition=9]="FailedPrecondition",t[t.Aborted=10]="Aborted",t[t.
OutOfRange=11]="OutOfRange",t[t.Unimplemented=12]="Unimplemented",t[t.Internal=13]="Internal",t[t.Unavailable=14]="Unavailable",t[t.DataLoss=15]="DataLoss",t[t.Unauthenticated=16]="Unauthenticated"})(
A||(A={}))});function Ko(t){let e=A[t];return typeof e!="string"?t.toString():e[0].toLowerCase()+e.substring(1).replace(/[A-Z]/g,function(n){return"_"+n.toLowerCase()})}var Uc=_(function(){f();Ae()});function Rh(t,e){return t.length?`[${Ko(e)}] ${t}`:`[${Ko(e)}]`}var D,Ce=_(function(){f();Ae();dn();Uc();D=class t extends Error{constructor(e,n=A.Unknown,r,o,i){super(Rh(e,n)),this.name="ConnectError",
Object.setPrototypeOf(this,new.target.prototype),this.rawMessage=e,this.code=n,this.metadata=new x(r??{}),this.details=o??[],this.cause=i}static from(e,n=A.Unknown){return e instanceof t?e:e instanceof
Error?e.name=="AbortError"||e.name=="TimeoutError"?new t(e.message,A.Canceled):new t(e.message,n,void 0,void 0,e):new t(String(e),n,void 0,void 0,e)}static[Symbol.hasInstance](e){return e instanceof Error?
Object.getPrototypeOf(e)===t.prototype?!0:e.name==="ConnectError"&&"code"in e&&typeof e.code=="number"&&"metadata"in e&&"details"in e&&Array.isArray(e.details)&&"rawMessage"in e&&typeof e.rawMessage==
"string"&&"cause"in e:!1}findDetails(e){let n=e.kind==="message"?{getMessage:function(o){return o===e.typeName?e:void 0}}:e,r=[];for(let o of this.details){if("desc"in o){n.getMessage(o.desc.typeName)&&
r.push(at(o.desc,o.value));continue}let i=n.getMessage(o.type);if(i)try{r.push(Rt(i,o.value))}catch{}}return r}}});function Bc(t){let e=t.length,n=e-(e+3>>2);(e&3)==0&&t[e-1]=="="&&(n-=t[e-2]=="="?2:1);let r=new Uint8Array(n),o=-1;if(Zc)try{let i=Zc.call(r,t);i.read==e&&(o=i.written)}catch{}return o<0&&(o=Lh(r,t)),
o==n?r:r.subarray(0,o)}function Lh(t,e){let n=jh(),r=0,o=0,i,s=0;for(let a=0;a<e.length;a++){if(i=n[e.charCodeAt(a)],i===void 0)switch(e[a]){case"=":o=0;case`
`:case"\r":case"	":case" ":continue;default:throw Error("invalid base64 string")}switch(o){case 0:s=i,o=1;break;case 1:t[r++]=s<<2|(i&48)>>4,s=i,o=2;break;case 2:t[r++]=(s&15)<<4|(i&60)>>2,s=i,o=3;break;case 3:
t[r++]=(s&3)<<6|i,o=0;break}}if(o==1)throw Error("invalid base64 string");return r}function Mh(t){return Sr||(Sr="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split(""),Vc=Sr.slice(
0,-2).concat("-","_")),t=="url"?Vc:Sr}function jh(){if(!mn){mn=[];let t=Mh("std");for(let e=0;e<t.length;e++)mn[t[e].charCodeAt(0)]=e;mn[45]=t.indexOf("+"),mn[95]=t.indexOf("/")}return mn}var Zc,_0,Sr,
Vc,mn,Gc=_(function(){f();Zc=Uint8Array.prototype.setFromBase64;_0=Uint8Array.prototype.toBase64});var E0,Wc=_(function(){f();E0=64*1024*1024});var Yc=_(function(){f();Rn();Gc();Mo();Wc()});function Kc(t,e,n){try{let r=Bc(t);return e?Rt(e,r,n):r}catch(r){throw D.from(r,A.DataLoss)}}var qc=_(function(){f();dn();Yc();Ce();Ae()});function Hc(t,e){let n={};for(let r of t.methods){let o=e(r);o!=null&&(n[r.localName]=o)}return n}var Jc=_(function(){f()});var Lt,Xc=_(function(){f();Lt=1});function Ho(t,e,n){if(e??(e=qo),t??(t=Or),n??(n=Fh),e<1||e>qo)throw new D(`writeMaxBytes ${e} must be >= 1 and <= ${qo}`,A.Internal);if(t<1||t>Or)throw new D(`readMaxBytes ${t} must be >= 1 and <= ${Or}`,
A.Internal);return{readMaxBytes:t,writeMaxBytes:e,compressMinBytes:n}}function Qc(t,e){if(e>t)throw new D(`message size ${e} is larger than configured writeMaxBytes ${t}`,A.ResourceExhausted)}function Tr(t,e,n=!1){
if(e>t){let r=`message size is larger than configured readMaxBytes ${t}`;throw n&&(r=`message size ${e} is larger than configured readMaxBytes ${t}`),new D(r,A.ResourceExhausted)}}var Or,qo,Fh,Nr=_(function(){
f();Ce();Ae();Or=4294967295,qo=Or,Fh=1024});function eu(t){return new Jo(t)}async function tu(t,e,n){let{flags:r,data:o}=t;if((r&Lt)===Lt)throw new D("invalid envelope, already compressed",A.Internal);return e&&o.byteLength>=n&&(o=await e.compress(
o),r=r|Lt),{data:o,flags:r}}async function nu(t,e,n){let{flags:r,data:o}=t;if((r&Lt)===Lt){if(!e)throw new D("received compressed envelope, but do not know how to decompress",A.Internal);o=await e.decompress(
o,n),r=r^Lt}return{data:o,flags:r}}function ru(t,e){let n=new Uint8Array(e.length+5);n.set(e,5);let r=new DataView(n.buffer,n.byteOffset,n.byteLength);return r.setUint8(0,t),r.setUint32(1,e.length),n}
var Jo,Xo=_(function(){f();Ce();Ae();Xc();Nr();Jo=class{constructor(e){this.readMaxBytes=e,this.header=new Uint8Array(5),this.headerView=new DataView(this.header.buffer),this.buf=[]}get byteLength(){return this.
buf.reduce(function(e,n){return e+n.byteLength},0)}decode(e){this.buf.push(e);let n=[];for(;;){let r=this.pop();if(!r)break;n.push(r)}return n}pop(){if(!(!this.env&&(this.env=this.head(),!this.env))&&
this.cons(this.env.data)){let e=this.env;return this.env=void 0,e}}head(){if(!this.cons(this.header))return;let e=this.headerView.getUint8(0),n=this.headerView.getUint32(1);return Tr(this.readMaxBytes,
n,!0),{flags:e,data:new Uint8Array(n)}}cons(e){let n=e.byteLength;if(this.byteLength<n)return!1;let r=0;for(;r<n;){let o=this.buf.shift();o.byteLength>n-r?(e.set(o.subarray(0,n-r),r),this.buf.unshift(
o.subarray(n-r)),r+=n-r):(e.set(o,r),r+=o.byteLength)}return!0}}});function ou(t,...e){let[n,r,o]=Zh(e),i=t,s;return o?.propagateDownStreamError===!0&&(i=s=iu(i)),i=jn(i,...n,{propagateDownStreamError:!1}),r(i).catch(function(a){return s?s.abort(a).then(function(){return Promise.
reject(a)}):Promise.reject(a)})}function Zh(t){let e;typeof t[t.length-1]!="function"&&(e=t.pop());let n=t.pop();return[t,n,e]}function jn(t,...e){return Xe(this,arguments,function*(){var r;let[o,i]=Vh(
e),s,a=t[Symbol.asyncIterator](),u={[Symbol.asyncIterator](){return a}};i?.propagateDownStreamError===!0&&(u=s=iu(u));for(let p of o)u=p(u);let l=u[Symbol.asyncIterator]();try{for(;;){let p=yield ie(l.
next());if(p.done===!0)break;if(!s){yield yield ie(p.value);continue}try{yield yield ie(p.value)}catch(h){throw yield ie(s.abort(h)),h}}}finally{i?.propagateDownStreamError===!0&&((r=a.return)===null||
r===void 0||r.call(a).catch(function(){}))}})}function Vh(t){let e;return typeof t[t.length-1]!="function"&&(e=t.pop()),[t,e]}function Qo(t,e,n){return e===void 0||n===void 0?function(r){return Xe(this,
arguments,function*(){var o,i,s,a;try{for(var c=!0,u=lt(r),l;l=yield ie(u.next()),o=l.done,!o;c=!0){a=l.value,c=!1;let p=a,h=t.serialize(p);yield yield ie({flags:0,data:h})}}catch(p){i={error:p}}finally{
try{!c&&!o&&(s=u.return)&&(yield ie(s.call(u)))}finally{if(i)throw i.error}}})}:function(r){return Xe(this,arguments,function*(){var o,i,s,a;try{for(var c=!0,u=lt(r),l;l=yield ie(u.next()),o=l.done,!o;c=
!0){a=l.value,c=!1;let p=a,h,m=0;p.end?(m=m|e,h=n.serialize(p.value)):h=t.serialize(p.value),yield yield ie({flags:m,data:h})}}catch(p){i={error:p}}finally{try{!c&&!o&&(s=u.return)&&(yield ie(s.call(u)))}finally{
if(i)throw i.error}}})}}function ei(t,e,n){return n&&e!==void 0?function(r){return Xe(this,arguments,function*(){var o,i,s,a;try{for(var c=!0,u=lt(r),l;l=yield ie(u.next()),o=l.done,!o;c=!0){a=l.value,
c=!1;let{flags:p,data:h}=a;(p&e)===e?yield yield ie({value:n.parse(h),end:!0}):yield yield ie({value:t.parse(h),end:!1})}}catch(p){i={error:p}}finally{try{!c&&!o&&(s=u.return)&&(yield ie(s.call(u)))}finally{
if(i)throw i.error}}})}:function(r){return Xe(this,arguments,function*(){var o,i,s,a;try{for(var c=!0,u=lt(r),l;l=yield ie(u.next()),o=l.done,!o;c=!0){a=l.value,c=!1;let{flags:p,data:h}=a;if(e!==void 0&&
(p&e)===e){if(n===null)throw new D("unexpected end flag",A.InvalidArgument);continue}yield yield ie(t.parse(h))}}catch(p){i={error:p}}finally{try{!c&&!o&&(s=u.return)&&(yield ie(s.call(u)))}finally{if(i)
throw i.error}}})}}function ti(t,e){return function(n){return Xe(this,arguments,function*(){var r,o,i,s;try{for(var a=!0,c=lt(n),u;u=yield ie(c.next()),r=u.done,!r;a=!0)s=u.value,a=!1,yield yield ie(yield ie(
tu(s,t,e)))}catch(l){o={error:l}}finally{try{!a&&!r&&(i=c.return)&&(yield ie(i.call(c)))}finally{if(o)throw o.error}}})}}function ni(t,e){return function(n){return Xe(this,arguments,function*(){var r,
o,i,s;try{for(var a=!0,c=lt(n),u;u=yield ie(c.next()),r=u.done,!r;a=!0)s=u.value,a=!1,yield yield ie(yield ie(nu(s,t,e)))}catch(l){o={error:l}}finally{try{!a&&!r&&(i=c.return)&&(yield ie(i.call(c)))}finally{
if(o)throw o.error}}})}}function ri(){return function(t){return Xe(this,arguments,function*(){var e,n,r,o;try{for(var i=!0,s=lt(t),a;a=yield ie(s.next()),e=a.done,!e;i=!0){o=a.value,i=!1;let{flags:c,data:u}=o;
yield yield ie(ru(c,u))}}catch(c){n={error:c}}finally{try{!i&&!e&&(r=s.return)&&(yield ie(r.call(s)))}finally{if(n)throw n.error}}})}}function oi(t){return function(e){return Xe(this,arguments,function*(){
var n,r,o,i;let s=eu(t);try{for(var a=!0,c=lt(e),u;u=yield ie(c.next()),n=u.done,!n;a=!0){i=u.value,a=!1;let l=i;for(let p of s.decode(l))yield yield ie(p)}}catch(l){r={error:l}}finally{try{!a&&!n&&(o=
c.return)&&(yield ie(o.call(c)))}finally{if(r)throw r.error}}if(s.byteLength>0)throw new D("protocol error: incomplete envelope",A.InvalidArgument)})}}function iu(t){let e=t[Symbol.asyncIterator]();if(e.
throw===void 0)throw new Error("AsyncIterable does not implement throw");let n=e,r,o,i={next(){return o=n.next().finally(function(){o=void 0}),o},throw(a){return n.throw(a)}};e.return!==void 0&&(i=Object.
assign(Object.assign({},i),{return(a){return n.return(a)}}));let s=!1;return{abort(a){if(r)return r.state;let c=function(){return n.throw(a).then(function(u){return u.done===!0?"completed":"caught"},function(){
return"rethrown"})};return o?(r={reason:a,state:o.then(c,c)},r.state):(r={reason:a,state:c()},r.state)},[Symbol.asyncIterator](){if(s)throw new Error("AsyncIterable cannot be re-used");return s=!0,i}}}
function Ar(t){return Xe(this,arguments,function*(){yield ie(yield*Uh(lt(t)))})}var lt,ie,Xe,Uh,ii=_(function(){f();Ae();Ce();Xo();Xo();lt=function(t){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var e=t[Symbol.asyncIterator],n;return e?e.call(t):(t=typeof __values=="function"?__values(t):t[Symbol.iterator](),n={},r("next"),r("throw"),r("return"),n[Symbol.asyncIterator]=
function(){return this},n);function r(i){n[i]=t[i]&&function(s){return new Promise(function(a,c){s=t[i](s),o(a,c,s.done,s.value)})}}function o(i,s,a,c){Promise.resolve(c).then(function(u){i({value:u,done:a})},
s)}},ie=function(t){return this instanceof ie?(this.v=t,this):new ie(t)},Xe=function(t,e,n){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var r=n.apply(t,e||[]),
o,i=[];return o=Object.create((typeof AsyncIterator=="function"?AsyncIterator:Object).prototype),a("next"),a("throw"),a("return",s),o[Symbol.asyncIterator]=function(){return this},o;function s(m){return function(g){
return Promise.resolve(g).then(m,p)}}function a(m,g){r[m]&&(o[m]=function(v){return new Promise(function(b,N){i.push([m,v,b,N])>1||c(m,v)})},g&&(o[m]=g(o[m])))}function c(m,g){try{u(r[m](g))}catch(v){
h(i[0][3],v)}}function u(m){m.value instanceof ie?Promise.resolve(m.value.v).then(l,p):h(i[0][2],m)}function l(m){c("next",m)}function p(m){c("throw",m)}function h(m,g){m(g),i.shift(),i.length&&c(i[0][0],
i[0][1])}},Uh=function(t){var e,n;return e={},r("next"),r("throw",function(o){throw o}),r("return"),e[Symbol.iterator]=function(){return this},e;function r(o,i){e[o]=t[o]?function(s){return(n=!n)?{value:ie(
t[o](s)),done:!1}:i?i(s):s}:i}}});function si(t,e){return Hc(t,function(n){switch(n.methodKind){case"unary":return Wh(e,n);case"server_streaming":return Yh(e,n);case"client_streaming":return Kh(e,n);case"bidi_streaming":return qh(e,n);default:
return null}})}function Wh(t,e){return async function(n,r){var o,i;let s=await t.unary(e,r?.signal,r?.timeoutMs,r?.headers,n,r?.contextValues);return(o=r?.onHeader)===null||o===void 0||o.call(r,s.header),
(i=r?.onTrailer)===null||i===void 0||i.call(r,s.trailer),s.message}}function Yh(t,e){return function(n,r){return au(t.stream(e,r?.signal,r?.timeoutMs,r?.headers,Ar([n]),r?.contextValues),r)}}function Kh(t,e){
return async function(n,r){var o,i,s,a,c,u;let l=await t.stream(e,r?.signal,r?.timeoutMs,r?.headers,n,r?.contextValues);(c=r?.onHeader)===null||c===void 0||c.call(r,l.header);let p,h=0;try{for(var m=!0,
g=su(l.message),v;v=await g.next(),o=v.done,!o;m=!0)a=v.value,m=!1,p=a,h++}catch(b){i={error:b}}finally{try{!m&&!o&&(s=g.return)&&await s.call(g)}finally{if(i)throw i.error}}if(!p)throw new D("protocol error: missing response message",A.Unimplemented);if(h>1)throw new D("protocol error: received extra messages for client streaming method",A.Unimplemented);return(u=r?.onTrailer)===null||u===void 0||
u.call(r,l.trailer),p}}function qh(t,e){return function(n,r){return au(t.stream(e,r?.signal,r?.timeoutMs,r?.headers,n,r?.contextValues),r)}}function au(t,e){let n=(function(){return Gh(this,arguments,
function*(){var r,o;let i=yield hn(t);(r=e?.onHeader)===null||r===void 0||r.call(e,i.header),yield hn(yield*Bh(su(i.message))),(o=e?.onTrailer)===null||o===void 0||o.call(e,i.trailer)})})()[Symbol.asyncIterator]();
return{[Symbol.asyncIterator]:function(){return{next:function(){return n.next()}}}}}var su,hn,Bh,Gh,cu=_(function(){f();Jc();Ce();Ae();ii();su=function(t){if(!Symbol.asyncIterator)throw new TypeError(
"Symbol.asyncIterator is not defined.");var e=t[Symbol.asyncIterator],n;return e?e.call(t):(t=typeof __values=="function"?__values(t):t[Symbol.iterator](),n={},r("next"),r("throw"),r("return"),n[Symbol.
asyncIterator]=function(){return this},n);function r(i){n[i]=t[i]&&function(s){return new Promise(function(a,c){s=t[i](s),o(a,c,s.done,s.value)})}}function o(i,s,a,c){Promise.resolve(c).then(function(u){
i({value:u,done:a})},s)}},hn=function(t){return this instanceof hn?(this.v=t,this):new hn(t)},Bh=function(t){var e,n;return e={},r("next"),r("throw",function(o){throw o}),r("return"),e[Symbol.iterator]=
function(){return this},e;function r(o,i){e[o]=t[o]?function(s){return(n=!n)?{value:hn(t[o](s)),done:!1}:i?i(s):s}:i}},Gh=function(t,e,n){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var r=n.apply(t,e||[]),o,i=[];return o=Object.create((typeof AsyncIterator=="function"?AsyncIterator:Object).prototype),a("next"),a("throw"),a("return",s),o[Symbol.asyncIterator]=
function(){return this},o;function s(m){return function(g){return Promise.resolve(g).then(m,p)}}function a(m,g){r[m]&&(o[m]=function(v){return new Promise(function(b,N){i.push([m,v,b,N])>1||c(m,v)})},
g&&(o[m]=g(o[m])))}function c(m,g){try{u(r[m](g))}catch(v){h(i[0][3],v)}}function u(m){m.value instanceof hn?Promise.resolve(m.value.v).then(l,p):h(i[0][2],m)}function l(m){c("next",m)}function p(m){c(
"throw",m)}function h(m,g){m(g),i.shift(),i.length&&c(i[0][0],i[0][1])}}});function ai(...t){let e=new AbortController,n=t.filter(function(o){return o!==void 0}).concat(e.signal);for(let o of n){if(o.aborted){r.apply(o);break}o.addEventListener("abort",r)}function r(){e.signal.
aborted||e.abort(Mt(this));for(let o of n)o.removeEventListener("abort",r)}return e}function ci(t){let e=new AbortController,n=function(){e.abort(new D("the operation timed out",A.DeadlineExceeded))},
r;return t!==void 0&&(t<=0?n():r=setTimeout(n,t)),{signal:e.signal,cleanup:function(){return clearTimeout(r)}}}function Mt(t){if(!t.aborted)return;if(t.reason!==void 0)return t.reason;let e=new Error(
"This operation was aborted");return e.name="AbortError",e}var ui=_(function(){f();Ce();Ae()});function li(){return{get(t){return t.id in this?this[t.id]:t.defaultValue},set(t,e){return this[t.id]=e,this},delete(t){return delete this[t.id],this}}}var uu=_(function(){f()});var kr,Cr,lu,fu,ft,pu,du,fi,jt=_(function(){f();kr="Content-Type",Cr="Grpc-Encoding",lu="Grpc-Accept-Encoding",fu="Grpc-Timeout",ft="Grpc-Status",pu="Grpc-Message",du="Grpc-Status-Details-Bin",fi="User-Agent"});var Hh,mu,hu=_(function(){f();He();Je();Hh=Ee('{"messageType":[{"field":[{"name":"code","number":1,"label":1,"type":5},{"name":"message","number":2,"label":1,"type":9},{"name":"details","number":3,"label":3,"type":11,"typeName":".google.protobuf.Any"}],"name":"Status"}],"name":"status.proto","package":"google.rpc","syntax":"proto3","enumType":[],"service":[]}',[ac]),mu=qe(Hh,0)});function zr(t){var e;let n=t.get(du);if(n!=null){let o=Kc(n,mu);if(o.code==0)return;let i=new D(o.message,o.code,t);return i.details=o.details.map(function(s){return{type:s.typeUrl.substring(s.typeUrl.
lastIndexOf("/")+1),value:s.value}}),i}let r=t.get(ft);if(r!=null){if(r===Jh)return;let o=parseInt(r,10);return o in A?new D(decodeURIComponent((e=t.get(pu))!==null&&e!==void 0?e:""),o,t):new D(`invalid grpc-status: ${r}`,A.Internal,t)}}var Jh,pi=_(function(){f();hu();Ce();qc();Ae();jt();Jh="0"});function di(t,e){return t.toString().replace(/\/?$/,`/${e.parent.typeName}/${e.name}`)}var gu=_(function(){f()});function mi(t,e){return at(t,e)}function bu(t,e){function n(r){return r.done===!0?r:{done:r.done,value:mi(t,r.value)}}return{[Symbol.asyncIterator](){let r=e[Symbol.asyncIterator](),o={next:function(){
return r.next().then(n)}};return r.throw!==void 0&&(o.throw=function(i){return r.throw(i).then(n)}),r.return!==void 0&&(o.return=function(i){return r.return(i).then(n)}),o}}}var yu=_(function(){f();dn()});function hi(t,e){if(!e)return t;for(let n of e.concat().reverse())t=n(t);return t}var xu=_(function(){f()});function eg(t){var e;let n=Object.assign({},t);return(e=n.ignoreUnknownFields)!==null&&e!==void 0||(n.ignoreUnknownFields=!0),n}function gi(t,e,n,r){let o=Pr(_u(t.input,e),r),i=Pr(vu(t.input,n),r),s=Pr(
_u(t.output,e),r),a=Pr(vu(t.output,n),r);return{getI(c){return c?o:i},getO(c){return c?s:a}}}function Pr(t,e){return{serialize(n){let r=t.serialize(n);return Qc(e.writeMaxBytes,r.byteLength),r},parse(n){
return Tr(e.readMaxBytes,n.byteLength,!0),t.parse(n)}}}function _u(t,e){return{parse(n){try{return Rt(t,n,e)}catch(r){let o=r instanceof Error?r.message:String(r);throw new D(`parse binary: ${o}`,A.Internal)}},
serialize(n){try{return pn(t,n,e)}catch(r){let o=r instanceof Error?r.message:String(r);throw new D(`serialize binary: ${o}`,A.Internal)}}}}function vu(t,e){var n,r;let o=(n=e?.textEncoder)!==null&&n!==
void 0?n:new TextEncoder,i=(r=e?.textDecoder)!==null&&r!==void 0?r:new TextDecoder,s=eg(e);return{parse(a){try{let c=i.decode(a);return(void 0)(t,c,s)}catch(c){throw D.from(c,A.InvalidArgument)}},serialize(a){
try{let c=(void 0)(t,a,s);return o.encode(c)}catch(c){throw D.from(c,A.Internal)}}}}var wu=_(function(){f();dn();Ce();Ae();Nr()});function $u(t){let e=t?.match(tg);return e?{binary:!e[1]}:void 0}var tg,Eu,Iu,bi=_(function(){f();tg=/^application\/grpc(?:\+(?:(json)(?:; ?charset=utf-?8)?|proto))?$/i,Eu="application/grpc+proto",Iu=
"application/grpc+json"});function Su(t){let e=hi(t.next,t.interceptors),[n,r,o]=Tu(t),i=Object.assign(Object.assign({},t.req),{message:mi(t.req.method.input,t.req.message),signal:n});return e(i).then(function(s){return o(),s},
r)}function Ou(t){let e=hi(t.next,t.interceptors),[n,r,o]=Tu(t),i=Object.assign(Object.assign({},t.req),{message:bu(t.req.method.input,t.req.message),signal:n}),s=!1;return n.addEventListener("abort",
function(){var a,c;let u=t.req.message[Symbol.asyncIterator]();s||(a=u.throw)===null||a===void 0||a.call(u,this.reason).catch(function(){}),(c=u.return)===null||c===void 0||c.call(u).catch(function(){})}),
e(i).then(function(a){return Object.assign(Object.assign({},a),{message:{[Symbol.asyncIterator](){let c=a.message[Symbol.asyncIterator]();return{next(){return c.next().then(function(u){return u.done==
!0&&(s=!0,o()),u},r)}}}}})},r)}function Tu(t){let{signal:e,cleanup:n}=ci(t.timeoutMs),r=ai(t.signal,e);return[r.signal,function(i){let s=r.signal.aborted?D.from(Mt(r.signal),A.Canceled):D.from(i);return r.
abort(s),n(),Promise.reject(s)},function(){n(),r.abort()}]}var Nu=_(function(){f();xu();Ce();ui();yu();Ae()});var gn=_(function(){f();Ce();Ae();cu()});var Au={};Oe(Au,{Code:function(){return A},ConnectError:function(){return D},createClient:function(){return si}});var ku=_(function(){f();gn()});function yi(t,e){let n=zr(t);if(n)throw e.forEach(function(r,o){n.metadata.append(o,r)}),n;if(!e.has(ft)&&!t.has(ft))throw new D("protocol error: missing status",A.Internal)}var Cu=_(function(){f();Ae();
Ce();jt();pi()});function zu(t){switch(t){case 400:return A.Internal;case 401:return A.Unauthenticated;case 403:return A.PermissionDenied;case 404:return A.Unimplemented;case 429:return A.Unavailable;case 502:return A.
Unavailable;case 503:return A.Unavailable;case 504:return A.Unavailable;default:return A.Unknown}}var Pu=_(function(){f();Ae()});function ng(t,e,n){let r=new x(n??{});return r.set(kr,t?Eu:Iu),r.has(fi)||r.set(fi,"connect-es/2.1.2"),e!==void 0&&r.set(fu,`${e}m`),r.set("Te","trailers"),r}function xi(t,e,n,r,o){let i=ng(t,e,n);return o!=
null&&i.set(Cr,o.name),r.length>0&&i.set(lu,r.map(function(s){return s.name}).join(",")),i}var Du=_(function(){f();jt();bi()});function rg(t,e){if(t!=200)throw new D(`HTTP ${t}`,zu(t),e);let n=e.get(kr);if($u(n)==null)throw new D(`unsupported content type ${n}`,A.Unknown);return{foundStatus:e.has(ft),headerError:zr(e)}}function _i(t,e,n){
let{foundStatus:r,headerError:o}=rg(e,n),i,s=n.get(Cr);if(s!==null&&s.toLowerCase()!=="identity"&&(i=t.find(function(a){return a.name===s}),!i))throw new D(`unsupported response encoding "${s}"`,A.Internal,
n);return{foundStatus:r,compression:i,headerError:o}}var Ru=_(function(){f();Pu();Ce();pi();Ae();jt();bi()});function vi(t){return{async unary(e,n,r,o,i,s){let a=gi(e,t.binaryOptions,t.jsonOptions,t);return r=r===void 0?t.defaultTimeoutMs:r<=0?void 0:r,await Su({interceptors:t.interceptors,signal:n,timeoutMs:r,
req:{stream:!1,service:e.parent,method:e,requestMethod:"POST",url:di(t.baseUrl,e),header:xi(t.useBinaryFormat,r,o,t.acceptCompression,t.sendCompression),contextValues:s??li(),message:i},next:async function(c){
let u=await t.httpClient({url:c.url,method:"POST",header:c.header,signal:c.signal,body:jn(Ar([c.message]),Qo(a.getI(t.useBinaryFormat)),ti(t.sendCompression,t.compressMinBytes),ri(),{propagateDownStreamError:!0})}),
{compression:l,headerError:p}=_i(t.acceptCompression,u.status,u.header),h=await ou(u.body,oi(t.readMaxBytes),ni(l??null,t.readMaxBytes),ei(a.getO(t.useBinaryFormat)),async function(m){var g,v,b,N;let V;
try{for(var K=!0,L=Lu(m),P;P=await L.next(),g=P.done,!g;K=!0){N=P.value,K=!1;let ee=N;if(V!==void 0)throw new D("protocol error: received extra output message for unary method",A.Unimplemented);V=ee}}catch(ee){
v={error:ee}}finally{try{!K&&!g&&(b=L.return)&&await b.call(L)}finally{if(v)throw v.error}}return V},{propagateDownStreamError:!1});if(yi(u.trailer,u.header),h===void 0)throw p||new D("protocol error: missing output message for unary method",u.trailer.has(ft)?A.Unimplemented:A.Unknown);if(p)throw new D("protocol error: received output message for unary method with error status",A.Unknown);return{stream:!1,
service:e.parent,method:e,header:u.header,message:h,trailer:u.trailer}}})},async stream(e,n,r,o,i,s){let a=gi(e,t.binaryOptions,t.jsonOptions,t);return r=r===void 0?t.defaultTimeoutMs:r<=0?void 0:r,Ou(
{interceptors:t.interceptors,signal:n,timeoutMs:r,req:{stream:!0,service:e.parent,method:e,requestMethod:"POST",url:di(t.baseUrl,e),header:xi(t.useBinaryFormat,r,o,t.acceptCompression,t.sendCompression),
contextValues:s??li(),message:i},next:async function(c){let u=await t.httpClient({url:c.url,method:"POST",header:c.header,signal:c.signal,body:jn(c.message,Qo(a.getI(t.useBinaryFormat)),ti(t.sendCompression,
t.compressMinBytes),ri(),{propagateDownStreamError:!0})}),{compression:l,foundStatus:p,headerError:h}=_i(t.acceptCompression,u.status,u.header);if(h)throw h;return Object.assign(Object.assign({},c),{header:u.
header,trailer:u.trailer,message:jn(u.body,oi(t.readMaxBytes),ni(l??null,t.readMaxBytes),ei(a.getO(t.useBinaryFormat)),function(g){return ig(this,arguments,function*(){yield Fn(yield*og(Lu(g))),p||yi(
u.trailer,u.header)})},{propagateDownStreamError:!0})})}})}}}var Lu,Fn,og,ig,Mu=_(function(){f();Du();Ru();Cu();Ae();Ce();ii();gu();Nu();wu();uu();jt();Lu=function(t){if(!Symbol.asyncIterator)throw new TypeError(
"Symbol.asyncIterator is not defined.");var e=t[Symbol.asyncIterator],n;return e?e.call(t):(t=typeof __values=="function"?__values(t):t[Symbol.iterator](),n={},r("next"),r("throw"),r("return"),n[Symbol.
asyncIterator]=function(){return this},n);function r(i){n[i]=t[i]&&function(s){return new Promise(function(a,c){s=t[i](s),o(a,c,s.done,s.value)})}}function o(i,s,a,c){Promise.resolve(c).then(function(u){
i({value:u,done:a})},s)}},Fn=function(t){return this instanceof Fn?(this.v=t,this):new Fn(t)},og=function(t){var e,n;return e={},r("next"),r("throw",function(o){throw o}),r("return"),e[Symbol.iterator]=
function(){return this},e;function r(o,i){e[o]=t[o]?function(s){return(n=!n)?{value:Fn(t[o](s)),done:!1}:i?i(s):s}:i}},ig=function(t,e,n){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var r=n.apply(t,e||[]),o,i=[];return o=Object.create((typeof AsyncIterator=="function"?AsyncIterator:Object).prototype),a("next"),a("throw"),a("return",s),o[Symbol.asyncIterator]=
function(){return this},o;function s(m){return function(g){return Promise.resolve(g).then(m,p)}}function a(m,g){r[m]&&(o[m]=function(v){return new Promise(function(b,N){i.push([m,v,b,N])>1||c(m,v)})},
g&&(o[m]=g(o[m])))}function c(m,g){try{u(r[m](g))}catch(v){h(i[0][3],v)}}function u(m){m.value instanceof Fn?Promise.resolve(m.value.v).then(l,p):h(i[0][2],m)}function l(m){c("next",m)}function p(m){c(
"throw",m)}function h(m,g){m(g),i.shift(),i.length&&c(i[0][0],i[0][1])}}});var ju=_(function(){f();Mu();jt()});var wi=_(function(){f();Nr();ui()});function bn(t){let e=A.Internal,n=Dr(t).map(yn);n.some(function(o){return o.code=="ERR_STREAM_WRITE_AFTER_END"})?e=A.Aborted:n.some(function(o){return o.code=="ERR_STREAM_DESTROYED"||o.code=="ERR_HTTP2_INVALID_STREAM"||o.code=="ECONNRESET"})?e=A.Aborted:n.some(function(o){return o.code=="ETIMEDOUT"||o.code=="ENOTFOUND"||o.code=="EAI_AGAIN"||o.code=="ECONNREFUSED"})&&(e=A.Unavailable);let r=D.from(
t,e);return r!==t&&(r.cause=t),r}function Dr(t){let e=[];for(;!(!(t instanceof Error)||e.includes(t)||(e.push(t),!("cause"in t)));)t=t.cause;return e}function yn(t){let e={};return t instanceof Error&&
("code"in t&&typeof t.code=="string"&&(e.code=t.code),"syscall"in t&&typeof t.syscall=="string"&&(e.syscall=t.syscall)),e}function Fu(t){switch(t){case de.PROTOCOL_ERROR:case de.INTERNAL_ERROR:case de.
FLOW_CONTROL_ERROR:case de.SETTINGS_TIMEOUT:case de.FRAME_SIZE_ERROR:case de.COMPRESSION_ERROR:case de.CONNECT_ERROR:return new D(`http/2 stream closed with error code ${de[t]} (0x${t.toString(16)})`,
A.Internal);case de.REFUSED_STREAM:return new D(`http/2 stream closed with error code ${de[t]} (0x${t.toString(16)})`,A.Unavailable);case de.CANCEL:return new D(`http/2 stream closed with error code ${de[t]} (0x${t.toString(16)})`,A.Canceled);case de.ENHANCE_YOUR_CALM:return new D(`http/2 stream closed with error code ${de[t]} (0x${t.toString(16)})`,A.ResourceExhausted);case de.INADEQUATE_SECURITY:return new D(
`http/2 stream closed with error code ${de[t]} (0x${t.toString(16)})`,A.PermissionDenied);case de.HTTP_1_1_REQUIRED:return new D(`http/2 stream closed with error code ${de[t]} (0x${t.toString(16)})`,A.
PermissionDenied);default:break}}var de,Rr=_(function(){f();gn();(function(t){t[t.PROTOCOL_ERROR=1]="PROTOCOL_ERROR",t[t.INTERNAL_ERROR=2]="INTERNAL_ERROR",t[t.FLOW_CONTROL_ERROR=3]="FLOW_CONTROL_ERROR",t[t.SETTINGS_TIMEOUT=4]="SETTINGS_TIMEOUT",t[t.STREAM_CLOSED=5]="STREAM_CLOSED",t[t.FRAME_SIZE_ERROR=6]="FRAME_SIZE_ERROR",t[t.REFUSED_STREAM=7]="REFUSED_STREAM",t[t.CANCEL=8]="CANCEL",t[t.COMPRESSION_ERROR=
9]="COMPRESSION_ERROR",t[t.CONNECT_ERROR=10]="CONNECT_ERROR",t[t.ENHANCE_YOUR_CALM=11]="ENHANCE_YOUR_CALM",t[t.INADEQUATE_SECURITY=12]="INADEQUATE_SECURITY",t[t.HTTP_1_1_REQUIRED=13]="HTTP_1_1_REQUIRED"})(de||(de={}))});function Lr(t){return t.then(function(e){return e.buffer instanceof ArrayBuffer?e:new Uint8Array(e)})}function Vu(t,e){return t.catch(function(n){var r;let o=yn(n),i=A.Internal,s="decompression failed";
switch(o.code){case"ERR_BUFFER_TOO_LARGE":i=A.ResourceExhausted,s=`message is larger than configured readMaxBytes ${e} after decompression`;break;case"Z_DATA_ERROR":case"ERR_PADDING_2":i=A.InvalidArgument;
break;default:!((r=o.code)===null||r===void 0)&&r.startsWith("ERR__ERROR_FORMAT_")&&(i=A.InvalidArgument);break}return Promise.reject(new D(s,i,void 0,void 0,n))})}var wt,Un,sg,ag,cg,ug,Uu,Zu,Bu=_(function(){
f();wt=kt(require("node:zlib"),1),Un=require("node:util");gn();Rr();sg=(0,Un.promisify)(wt.gzip),ag=(0,Un.promisify)(wt.gunzip),cg=(0,Un.promisify)(wt.brotliCompress),ug=(0,Un.promisify)(wt.brotliDecompress),
Uu={name:"gzip",compress(t){return Lr(sg(t,{}))},decompress(t,e){return t.length==0?Promise.resolve(new Uint8Array(0)):Lr(Vu(ag(t,{maxOutputLength:e}),e))}},Zu={name:"br",compress(t){return Lr(cg(t,{}))},
decompress(t,e){return t.length==0?Promise.resolve(new Uint8Array(0)):Lr(Vu(ug(t,{maxOutputLength:e}),e))}}});function Zn(t){let e=new x;for(let[n,r]of Object.entries(t))if(!n.startsWith(":")&&r!==void 0)if(typeof r=="string")e.append(n,r);else if(typeof r=="number")e.append(n,String(r));else for(let o of r)e.
append(n,o);return e}function Ii(t,e){if(t===void 0&&e===void 0)return;let n=Object.create(null);if(e!==void 0)if(Array.isArray(e))for(let r=0;r+1<e.length;r+=2){let o=e[r],i=e[r+1];Array.isArray(n[o])?
n[o].push(i):typeof n[o]=="string"?n[o]=[n[o],i]:n[o]=i}else for(let[r,o]of Object.entries(e))Array.isArray(o)?n[r]=o.concat():o!==void 0&&(n[r]=o);if(t!==void 0)if(Array.isArray(t))for(let[r,o]of t)Ei(
n,r,o);else if("forEach"in t)typeof t.forEach=="function"&&t.forEach(function(r,o){Ei(n,o,r)});else for(let[r,o]of Object.entries(t))Ei(n,r,o);return n}function Ei(t,e,n){e=e.toLowerCase();let r=t[e];
Array.isArray(r)?r.push(n):r===void 0?t[e]=n:t[e]=[r.toString(),n]}var Gu=_(function(){f()});function Oi(){return{t:"closed"}}function lg(t){return{t:"error",reason:t}}function Mr(t){return t instanceof D&&D.from(t).code==A.Canceled?Oi():lg(t)}function $i(t,e){let n,r,o=new Promise(function(u,l){
n=u,r=l}),i=Qe.connect(t,e);i.on("connect",s),i.on("error",a);function s(){n?.(i),c()}function a(u){r?.(bn(u)),c()}function c(){i.off("connect",s),i.off("error",a)}return{t:"connecting",conn:o,abort(u){
i.destroyed||i.destroy(void 0,Qe.constants.NGHTTP2_CANCEL),r?.(u)},onExitState(){c()}}}function fg(t,e){pg(t),t.unref();let n=Date.now(),r=0,o,i,s=!1,a=!1,c;v();let u={t:"ready",conn:t,streamCount(){return r},
requiresVerify(){return Date.now()-n>e.pingIntervalMs},isShuttingDown(){return s},onClose:void 0,onError:void 0,registerRequest(P){r++,r==1&&(t.ref(),l(),g()),P.once("response",function(){n=Date.now(),
l()}),P.once("close",function(){r--,r==0&&(t.unref(),l(),v())})},responseByteRead(P){P.session===t&&(t.closed||t.destroyed||r<=0||(n=Date.now(),l()))},verify(){return t.ref(),new Promise(function(P){let ee=function(){
P(!1)};m(function(){r==0&&t.unref(),t.off("error",ee),P(!0)}),t.once("error",ee)})},abort(P){t.destroyed||(t.once("error",function(){}),t.destroy(P,Qe.constants.NGHTTP2_CANCEL))},onExitState(){u.isShuttingDown()||
(L(),this.onError=void 0,this.onClose=void 0)}};function l(){p(),(r>0||e.pingIdleConnection)&&(o=Si(h,e.pingIntervalMs))}function p(){clearTimeout(o),clearTimeout(i)}function h(){m(l)}function m(P){clearTimeout(
i),i=Si(function(){t.destroy(new D("PING timed out",A.Unavailable),Qe.constants.NGHTTP2_CANCEL)},e.pingTimeoutMs),t.ping(function(ee,U){if(clearTimeout(i),ee===null){if(U>e.pingTimeoutMs){t.destroy(new D(
"PING timed out",A.Unavailable),Qe.constants.NGHTTP2_CANCEL);return}n=Date.now(),P()}})}function g(){clearTimeout(c)}function v(){c=Si(b,e.idleConnectionTimeoutMs)}function b(){t.close(),V()}function N(P,ee,U){
if(P===Qe.constants.NGHTTP2_NO_ERROR&&r===0){t.destroy(new D("received GOAWAY without any open streams",A.Canceled),Qe.constants.NGHTTP2_NO_ERROR);return}s=!0;let S=Buffer.from("too_many_pings","ascii");
U?.equals(S)&&(e.pingIntervalMs=e.pingIntervalMs*2,a=!0)}function V(){var P;L(),(P=u.onClose)===null||P===void 0||P.call(u)}function K(P){var ee,U;if(L(),a){let S=new D(`http/2 connection closed with error code ENHANCE_YOUR_CALM (0x${Qe.constants.NGHTTP2_ENHANCE_YOUR_CALM.toString(16)}), too_many_pings, doubled the interval`,A.ResourceExhausted);(ee=u.onError)===null||ee===void 0||ee.call(u,S)}else
(U=u.onError)===null||U===void 0||U.call(u,bn(P))}function L(){p(),g(),t.off("error",K),t.off("close",V),t.off("goaway",N)}return t.on("error",K),t.on("close",V),t.on("goaway",N),u}function Si(t,e){if(!(e>
2147483647))return setTimeout(t,e).unref()}function pg(t){if(t.connecting)throw new D("expected open session, but it is connecting",A.Internal);if(t.destroyed)throw new D("expected open session, but it is destroyed",A.Internal);if(t.closed)throw new D("expected open session, but it is closed",A.Internal)}var Qe,pt,jr=_(function(){f();Qe=kt(require("node:http2"),1);gn();Rr();pt=class{state(){return this.
s.t=="ready"?this.verifying!==void 0?"verifying":this.s.streamCount()>0?"open":"idle":this.s.t}error(){if(this.s.t=="error")return this.s.reason}constructor(e,n,r){var o,i,s,a;this.s=Oi(),this.shuttingDown=
[],this.authority=new URL(e).origin,this.http2SessionOptions=r,this.options={pingIntervalMs:(o=n?.pingIntervalMs)!==null&&o!==void 0?o:Number.POSITIVE_INFINITY,pingTimeoutMs:(i=n?.pingTimeoutMs)!==null&&
i!==void 0?i:1e3*15,pingIdleConnection:(s=n?.pingIdleConnection)!==null&&s!==void 0?s:!1,idleConnectionTimeoutMs:(a=n?.idleConnectionTimeoutMs)!==null&&a!==void 0?a:1e3*60*15}}async connect(){try{return(await this.
gotoReady()).streamCount()>0?"open":"idle"}catch{return"error"}}async request(e,n,r,o){for(;;){let i=await this.gotoReady();try{let s=i.conn.request(Object.assign(Object.assign({},r),{":method":e,":path":n}),o);return i.registerRequest(s),s}catch(s){if(i.conn.closed||i.conn.destroyed)continue;throw s}}}notifyResponseByteRead(e){this.s.t=="ready"&&this.s.responseByteRead(e);for(let n of this.shuttingDown)
n.responseByteRead(e)}abort(e){var n,r,o;let i=e??new D("connection aborted",A.Canceled);(r=(n=this.s).abort)===null||r===void 0||r.call(n,i);for(let s of this.shuttingDown)(o=s.abort)===null||o===void 0||
o.call(s,i);this.setState(Mr(i))}async gotoReady(){for(this.s.t=="ready"?this.s.isShuttingDown()||this.s.conn.closed||this.s.conn.destroyed?this.setState($i(this.authority,this.http2SessionOptions)):this.
s.requiresVerify()&&await this.verify(this.s):(this.s.t=="closed"||this.s.t=="error")&&this.setState($i(this.authority,this.http2SessionOptions));this.s.t!=="ready";){if(this.s.t==="error")throw this.
s.reason;this.s.t==="connecting"&&await this.s.conn}return this.s}setState(e){var o=this;var n,r;if((r=(n=this.s).onExitState)===null||r===void 0||r.call(n),this.s.t=="ready"&&this.s.isShuttingDown()){
let i=this.s;this.shuttingDown.push(i),i.onClose=i.onError=function(){let s=o.shuttingDown.indexOf(i);s!==-1&&o.shuttingDown.splice(s,1)}}switch(e.t){case"connecting":e.conn.then(function(i){o.setState(
fg(i,o.options))},function(i){o.setState(Mr(i))});break;case"ready":e.onClose=function(){return o.setState(Oi())},e.onError=function(i){return o.setState(Mr(i))};break;case"closed":break;case"error":break}
this.s=e}verify(e){var n=this;return this.verifying!==void 0?this.verifying:(this.verifying=e.verify().then(function(r){r||n.setState($i(n.authority,n.http2SessionOptions))},function(r){n.setState(Mr(
r))}).finally(function(){n.verifying=void 0}),this.verifying)}}});function Ti(t){var e;if(t.httpVersion=="1.1")return dg(t.nodeOptions);let n=(e=t.sessionProvider)!==null&&e!==void 0?e:function(r){return new pt(r)};return mg(n)}function dg(t){return async function(n){
let r=qu(n.signal);return new Promise(function(o,i){r.onError(function(s){i(s)}),hg(r,n.url,Object.assign(Object.assign({},t),{headers:Ii(n.header,t?.headers),method:n.method}),function(s){Ku(n,s,r),s.
on("response",function(a){var c;a.on("error",r.error),r.onError(function(l){return a.destroy(l)});let u=new x;o({status:(c=a.statusCode)!==null&&c!==void 0?c:0,header:Zn(a.headers),body:gg(r,a,u),trailer:u})})})})}}
function mg(t){return function(n){let r=qu(n.signal),o=t(n.url);return new Promise(function(i,s){r.onError(function(a){s(a)}),bg(r,o,n.url,n.method,Ii(n.header),{},function(a){Ku(n,a,r),a.on("response",
function(c){var u;let l={status:(u=c[":status"])!==null&&u!==void 0?u:0,header:Zn(c),body:xg(r,a,o),trailer:yg(a)};i(l)})})})}}function hg(t,e,n,r){let o;new URL(e).protocol.startsWith("https")?o=Yu.request(
e,n):o=Wu.request(e,n),t.onError(function(i){return o.destroy(i)}),o.flushHeaders(),o.on("error",t.error),o.on("socket",function(s){function a(){s.off("connect",a),r(o)}s.readyState==="open"?r(o):s.on(
"connect",a)})}function gg(t,e,n){let r=e[Symbol.asyncIterator]();return{[Symbol.asyncIterator](){return{async next(){let o=await t.race(r.next());return o.done===!0&&(Zn(e.trailers).forEach(function(i,s){
n.set(s,i)}),t.close()),o},throw(o){throw t.error(o),o}}}}}function bg(t,e,n,r,o,i,s){let a=new URL(n);if(a.origin!==e.authority){let c=`cannot make a request to ${a.origin}: the http2 session is connected to ${e.authority}`;t.error(new D(c,A.Internal));return}e.request(r,a.pathname+a.search,o,{}).then(function(c){t.onError(function(u){if(c.closed)return;let l=u.code==A.Canceled?de.CANCEL:de.INTERNAL_ERROR;
return new Promise(function(p){return c.close(l,p)})}),c.on("error",function(l){c.writableEnded&&Dr(l).map(yn).some(function(p){return p.code=="ERR_STREAM_WRITE_AFTER_END"})||t.error(l)}),c.on("close",
function(){let l=Fu(c.rstCode);l&&t.error(l)}),s(c)},function(c){t.error(c)})}function yg(t){let e=new x;return t.on("trailers",function(n){Zn(n).forEach(function(r,o){e.set(o,r)})}),e}function xg(t,e,n){
let r=e[Symbol.asyncIterator]();return{[Symbol.asyncIterator](){return{async next(){let o=await t.race(r.next());return o.done===!0&&t.close(),n?.notifyResponseByteRead(e),o},throw(o){throw t.error(o),
o}}}}}async function Ku(t,e,n){if(t.body===void 0){await new Promise(function(o){return e.end(o)});return}let r=t.body[Symbol.asyncIterator]();return new Promise(function(o){i();function i(){n.isClosed()||
r.next().then(function(s){if(s.done===!0){e.end(o);return}e.write(s.value,"binary",function(a){if(a==null){i();return}r.throw!==void 0&&r.throw(bn(a)).catch(function(){}),!(e.writableEnded&&Dr(a).map(
yn).some(function(c){return c.code=="ERR_STREAM_WRITE_AFTER_END"}))&&n.error(a)})},function(s){n.error(s)})}})}function qu(t){let e,n=!1,r,o=[],i={error(c){if(!n){n=!0,r=c instanceof D?c:bn(c),e?.(r);
for(let u of o)u(r);s()}},close(){n||(n=!0,e&&e(new D("sentinel completed early",A.Internal)),s())},isClosed(){return n},onError(c){n?r!==void 0&&c(r):o.push(c)},race(c){let u,l=new Promise(function(p,h){
u=p,e=h});return c.then(function(p){u?.(p)},function(p){e?.(p)}),n&&e?.(r??new D("sentinel completed early",A.Internal)),l}};function s(){t&&t.removeEventListener("abort",a),o=[],e=void 0}function a(){
i.error(Mt(this))}return t&&(t.addEventListener("abort",a),t.aborted&&i.error(Mt(t))),i}var Wu,Yu,Hu=_(function(){f();Wu=kt(require("node:http"),1),Yu=kt(require("node:https"),1);gn();Gu();Rr();wi();jr()});function Ju(t){var e,n,r,o;let i;if(t.httpVersion=="2"){let s;t.sessionManager?s=t.sessionManager:s=new pt(t.baseUrl,{pingIntervalMs:t.pingIntervalMs,pingIdleConnection:t.pingIdleConnection,pingTimeoutMs:t.
pingTimeoutMs,idleConnectionTimeoutMs:t.idleConnectionTimeoutMs},t.nodeOptions),i=Ti({httpVersion:"2",sessionProvider:function(){return s}})}else i=Ti({httpVersion:"1.1",nodeOptions:t.nodeOptions});return Object.
assign(Object.assign(Object.assign({},t),{httpClient:i,useBinaryFormat:(e=t.useBinaryFormat)!==null&&e!==void 0?e:!0,interceptors:(n=t.interceptors)!==null&&n!==void 0?n:[],sendCompression:(r=t.sendCompression)!==
null&&r!==void 0?r:null,acceptCompression:(o=t.acceptCompression)!==null&&o!==void 0?o:[Uu,Zu]}),Ho(t.readMaxBytes,t.writeMaxBytes,t.compressMinBytes))}var Xu=_(function(){f();wi();Bu();Hu();jr()});function Ni(t){return vi(Ju(Object.assign(Object.assign({},t),{httpVersion:"2"})))}var Qu=_(function(){f();ju();Xu()});var el=_(function(){f();Qu();jr()});var tl={};Oe(tl,{Http2SessionManager:function(){return pt},createGrpcTransport:function(){return Ni}});var nl=_(function(){f();el()});var rl={};Oe(rl,{AxiosError:function(){return Ai},HttpStatusCode:function(){return vg},default:function(){return wg}});var _g,Ai,vg,wg,ol=_(function(){f();_g={request:{use(){}},response:{use(){}}},Ai=
class extends Error{},vg={},wg={create:function(){return{defaults:{},interceptors:_g}}}});var il={};Oe(il,{default:function(){return Eg}});var Eg,sl=_(function(){f();Eg={}});var cl=kn(function(Fr){"use strict";f();Object.defineProperty(Fr,"__esModule",{value:!0});Fr.GrantType=void 0;var al;(function(t){t.AuthorizationCode="authorization_code",t.RefreshToken="refresh_token",
t.ClientCredentials="client_credentials"})(al||(Fr.GrantType=al={}))});var ul=kn(function(R$,Ig){Ig.exports={name:"@scalekit-sdk/node",version:"2.11.0"}});var pl=kn(function(me){"use strict";f();var $g=me&&me.__createBinding||(Object.create?(function(t,e,n,r){r===void 0&&(r=n);var o=Object.getOwnPropertyDescriptor(e,n);(!o||("get"in o?!e.__esModule:o.writable||
o.configurable))&&(o={enumerable:!0,get:function(){return e[n]}}),Object.defineProperty(t,r,o)}):(function(t,e,n,r){r===void 0&&(r=n),t[r]=e[n]})),Sg=me&&me.__setModuleDefault||(Object.create?(function(t,e){
Object.defineProperty(t,"default",{enumerable:!0,value:e})}):function(t,e){t.default=e}),Og=me&&me.__importStar||(function(){var t=function(e){return t=Object.getOwnPropertyNames||function(n){var r=[];
for(var o in n)Object.prototype.hasOwnProperty.call(n,o)&&(r[r.length]=o);return r},t(e)};return function(e){if(e&&e.__esModule)return e;var n={};if(e!=null)for(var r=t(e),o=0;o<r.length;o++)r[o]!=="default"&&$g(n,e,r[o]);return Sg(n,e),n}})(),ki=me&&me.__awaiter||function(t,e,n,r){function o(i){return i instanceof n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){function a(l){
try{u(r.next(l))}catch(p){s(p)}}function c(l){try{u(r.throw(l))}catch(p){s(p)}}function u(l){l.done?i(l.value):o(l.value).then(a,c)}u((r=r.apply(t,e||[])).next())})},fl=me&&me.__importDefault||function(t){
return t&&t.__esModule?t:{default:t}};Object.defineProperty(me,"__esModule",{value:!0});me.DEFAULT_TIMEOUT_MS=me.headers=void 0;me.assertValidTimeout=Ci;var ll=Og((ol(),Ne(rl))),Tg=fl(require("os")),Ng=fl(
(sl(),Ne(il))),Ag=cl();me.headers={"user-agent":"user-agent","x-sdk-version":"x-sdk-version","x-api-version":"x-api-version",authorization:"authorization"};var kg="oauth/token",Cg="keys",zg=6e4;me.DEFAULT_TIMEOUT_MS=
2e4;function Ci(t,e){if(!Number.isFinite(e)||e<=0)throw new Error(`${t} must be a positive finite number of milliseconds, got ${e}`)}var zi=class{constructor(e,n,r,o=zg,i=me.DEFAULT_TIMEOUT_MS){var s=this;
this.envUrl=e,this.clientId=n,this.clientSecret=r,this.toolTimeoutMs=o,this.timeoutMs=i,this.keys=[],this.accessToken=null,this.sdkVersion=`Scalekit-Node/${ul().version}`,this.apiVersion="20260727",this.
userAgent=`${this.sdkVersion} Node/${process.version} (${process.platform}; ${Tg.default.arch()})`,Ci("toolTimeoutMs",o),Ci("timeoutMs",i),this.axios=ll.default.create({baseURL:e,timeout:this.timeoutMs}),
this.axios.interceptors.request.use(function(a){return a.headers[me.headers["user-agent"]]=s.userAgent,a.headers[me.headers["x-sdk-version"]]=s.sdkVersion,a.headers[me.headers["x-api-version"]]=s.apiVersion,
s.accessToken&&!a.skipAuth&&(a.headers[me.headers.authorization]=`Bearer ${s.accessToken}`),a}),this.axios.interceptors.response.use(function(a){return a},function(a){if(a instanceof ll.AxiosError){if(a.
config){let c=a.config;delete c.data,delete c.headers}delete a.request,a.response&&delete a.response.request}return Promise.reject(a)})}authenticateClient(){return ki(this,void 0,void 0,function*(){let e=yield this.
authenticate(Ng.default.stringify({grant_type:Ag.GrantType.ClientCredentials,client_id:this.clientId,client_secret:this.clientSecret}));this.accessToken=e.data.access_token})}authenticate(e){return ki(
this,void 0,void 0,function*(){return this.axios.post(kg,e,{headers:{"Content-Type":"application/x-www-form-urlencoded"},skipAuth:!0})})}getJwks(){return ki(this,void 0,void 0,function*(){if(this.keys.
length)return Promise.resolve();let{data:{keys:e}}=yield this.axios.get(Cg);this.keys=e})}sleep(e){return new Promise(function(n){return setTimeout(n,e)})}};me.default=zi});var dl={};Oe(dl,{default:function(){return ml.default}});var ml,hl=_(function(){f();ml=kt(pl(),1)});var Pg,gl,bl,yl,xl=_(function(){f();He();Je();Je();Pg=Ee('{"messageType":[{"field":[{"name":"organization_id","number":1,"label":1,"type":9,"options":{},"oneofIndex":0,"proto3Optional":true},{"name":"user_id","number":2,"label":1,"type":9,"options":{},"oneofIndex":1,"proto3Optional":true},{"name":"connector","number":3,"label":1,"type":9,"options":{},"oneofIndex":2,"proto3Optional":true},{"name":"identifier","number":4,"label":1,"type":9,"options":{},"oneofIndex":3,"proto3Optional":true},{"name":"provider","number":5,"label":1,"type":9,"options":{}},{"name":"page_size","number":6,"label":1,"type":13,"options":{}},{"name":"page_token","number":7,"label":1,"type":9,"options":{}},{"name":"query","number":8,"label":1,"type":9,"options":{}},{"name":"connection_names","number":9,"label":3,"type":9,"options":{}}],"oneofDecl":[{"name":"_organization_id"},{"name":"_user_id"},{"name":"_connector"},{"name":"_identifier"}],"name":"ListConnectedAccountsRequest","options":{}},{"field":[{"name":"connected_accounts","number":1,"label":3,"type":11,"typeName":".scalekit.v1.connected_accounts.ConnectedAccountForList","options":{}},{"name":"total_size","number":2,"label":1,"type":13,"options":{}},{"name":"next_page_token","number":3,"label":1,"type":9,"options":{}},{"name":"prev_page_token","number":4,"label":1,"type":9,"options":{}}],"name":"ListConnectedAccountsResponse"},{"field":[{"name":"organization_id","number":1,"label":1,"type":9,"options":{},"oneofIndex":0,"proto3Optional":true},{"name":"user_id","number":2,"label":1,"type":9,"options":{},"oneofIndex":1,"proto3Optional":true},{"name":"connector","number":3,"label":1,"type":9,"options":{},"oneofIndex":2,"proto3Optional":true},{"name":"identifier","number":4,"label":1,"type":9,"options":{},"oneofIndex":3,"proto3Optional":true},{"name":"id","number":5,"label":1,"type":9,"options":{},"oneofIndex":4,"proto3Optional":true},{"name":"state","number":7,"label":1,"type":9,"options":{},"oneofIndex":5,"proto3Optional":true},{"name":"user_verify_url","number":8,"label":1,"type":9,"options":{},"oneofIndex":6,"proto3Optional":true}],"oneofDecl":[{"name":"_organization_id"},{"name":"_user_id"},{"name":"_connector"},{"name":"_identifier"},{"name":"_id"},{"name":"_state"},{"name":"_user_verify_url"}],"name":"GetMagicLinkForConnectedAccountRequest"},{"field":[{"name":"link","number":1,"label":1,"type":9,"options":{}},{"name":"expiry","number":2,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}}],"name":"GetMagicLinkForConnectedAccountResponse"},{"field":[{"name":"auth_request_id","number":1,"label":1,"type":9,"options":{}},{"name":"identifier","number":2,"label":1,"type":9,"options":{}}],"name":"VerifyConnectedAccountUserRequest"},{"field":[{"name":"post_user_verify_redirect_url","number":1,"label":1,"type":9,"options":{}}],"name":"VerifyConnectedAccountUserResponse"},{"field":[{"name":"organization_id","number":1,"label":1,"type":9,"options":{},"oneofIndex":0,"proto3Optional":true},{"name":"user_id","number":2,"label":1,"type":9,"options":{},"oneofIndex":1,"proto3Optional":true},{"name":"connector","number":3,"label":1,"type":9,"options":{},"oneofIndex":2,"proto3Optional":true},{"name":"identifier","number":4,"label":1,"type":9,"options":{},"oneofIndex":3,"proto3Optional":true},{"name":"id","number":5,"label":1,"type":9,"options":{},"oneofIndex":4,"proto3Optional":true}],"oneofDecl":[{"name":"_organization_id"},{"name":"_user_id"},{"name":"_connector"},{"name":"_identifier"},{"name":"_id"}],"name":"GetConnectedAccountByIdentifierRequest"},{"field":[{"name":"connected_account","number":1,"label":1,"type":11,"typeName":".scalekit.v1.connected_accounts.ConnectedAccount","options":{}}],"name":"GetConnectedAccountByIdentifierResponse"},{"field":[{"name":"identifier","number":1,"label":1,"type":9,"options":{}},{"name":"provider","number":2,"label":1,"type":9,"options":{}},{"name":"status","number":3,"label":1,"type":14,"typeName":".scalekit.v1.connected_accounts.ConnectorStatus","options":{}},{"name":"authorization_type","number":4,"label":1,"type":14,"typeName":".scalekit.v1.connected_accounts.ConnectorType","options":{}},{"name":"authorization_details","number":5,"label":1,"type":11,"typeName":".scalekit.v1.connected_accounts.AuthorizationDetails","options":{}},{"name":"token_expires_at","number":6,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}},{"name":"updated_at","number":7,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}},{"name":"connector","number":8,"label":1,"type":9,"options":{}},{"name":"last_used_at","number":9,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}},{"name":"id","number":10,"label":1,"type":9,"options":{}},{"name":"connection_id","number":11,"label":1,"type":9,"options":{}},{"name":"api_config","number":12,"label":1,"type":11,"typeName":".google.protobuf.Struct","options":{}}],"name":"ConnectedAccount"},{"field":[{"name":"identifier","number":1,"label":1,"type":9,"options":{}},{"name":"provider","number":2,"label":1,"type":9,"options":{}},{"name":"status","number":3,"label":1,"type":14,"typeName":".scalekit.v1.connected_accounts.ConnectorStatus","options":{}},{"name":"authorization_type","number":4,"label":1,"type":14,"typeName":".scalekit.v1.connected_accounts.ConnectorType","options":{}},{"name":"token_expires_at","number":6,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}},{"name":"updated_at","number":7,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}},{"name":"connector","number":8,"label":1,"type":9,"options":{}},{"name":"last_used_at","number":9,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}},{"name":"id","number":10,"label":1,"type":9,"options":{}},{"name":"connection_id","number":11,"label":1,"type":9,"options":{}}],"reservedRange":[{"start":5,"end":6}],"name":"ConnectedAccountForList"},{"field":[{"name":"oauth_token","number":1,"label":1,"type":11,"typeName":".scalekit.v1.connected_accounts.OauthToken","oneofIndex":0},{"name":"static_auth","number":2,"label":1,"type":11,"typeName":".scalekit.v1.connected_accounts.StaticAuth","oneofIndex":0},{"name":"google_dwd","number":3,"label":1,"type":11,"typeName":".scalekit.v1.connected_accounts.GoogleDWDAuth","oneofIndex":0},{"name":"trusted_idp","number":4,"label":1,"type":11,"typeName":".scalekit.v1.connected_accounts.TrustedIDPAuth","oneofIndex":0}],"oneofDecl":[{"name":"details"}],"name":"AuthorizationDetails"},{"field":[{"name":"subject","number":1,"label":1,"type":9,"options":{}},{"name":"access_token","number":2,"label":1,"type":9,"options":{}},{"name":"scopes","number":3,"label":3,"type":9,"options":{}},{"name":"token_expires_at","number":4,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}}],"name":"GoogleDWDAuth"},{"field":[{"name":"db_user","number":1,"label":1,"type":9,"options":{}},{"name":"access_key_id","number":2,"label":1,"type":9,"options":{}},{"name":"secret_access_key","number":3,"label":1,"type":9,"options":{}},{"name":"session_token","number":4,"label":1,"type":9,"options":{}},{"name":"expiry","number":5,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}}],"name":"TrustedIDPAuth"},{"field":[{"name":"access_token","number":1,"label":1,"type":9,"options":{}},{"name":"refresh_token","number":2,"label":1,"type":9,"options":{}},{"name":"scopes","number":3,"label":3,"type":9,"options":{}},{"name":"domain","number":4,"label":1,"type":9,"options":{}}],"name":"OauthToken"},{"field":[{"name":"details","number":1,"label":1,"type":11,"typeName":".google.protobuf.Struct","options":{}}],"name":"StaticAuth"}],"enumType":[{"value":[{"name":"CONNECTION_STATUS_UNSPECIFIED","number":0},{"name":"ACTIVE","number":1},{"name":"EXPIRED","number":2},{"name":"PENDING_AUTH","number":3},{"name":"PENDING_VERIFICATION","number":4},{"name":"DISCONNECTED","number":5}],"name":"ConnectorStatus"},{"value":[{"name":"CONNECTION_TYPE_UNSPECIFIED","number":0},{"name":"OAUTH","number":1},{"name":"API_KEY","number":2},{"name":"BASIC_AUTH","number":3},{"name":"BEARER_TOKEN","number":4},{"name":"CUSTOM","number":5},{"name":"BASIC","number":6},{"name":"OAUTH_M2M","number":7},{"name":"TRELLO_OAUTH1","number":8},{"name":"GOOGLE_DWD","number":9},{"name":"TRUSTED_IDP","number":10},{"name":"SMART_FHIR","number":11},{"name":"NO_AUTH","number":12}],"name":"ConnectorType"}],"service":[{"method":[{"name":"ListConnectedAccounts","inputType":".scalekit.v1.connected_accounts.ListConnectedAccountsRequest","outputType":".scalekit.v1.connected_accounts.ListConnectedAccountsResponse","options":{}},{"name":"GetMagicLinkForConnectedAccount","inputType":".scalekit.v1.connected_accounts.GetMagicLinkForConnectedAccountRequest","outputType":".scalekit.v1.connected_accounts.GetMagicLinkForConnectedAccountResponse","options":{}},{"name":"GetConnectedAccountAuth","inputType":".scalekit.v1.connected_accounts.GetConnectedAccountByIdentifierRequest","outputType":".scalekit.v1.connected_accounts.GetConnectedAccountByIdentifierResponse","options":{}},{"name":"GetConnectedAccountDetails","inputType":".scalekit.v1.connected_accounts.GetConnectedAccountByIdentifierRequest","outputType":".scalekit.v1.connected_accounts.GetConnectedAccountByIdentifierResponse","options":{}},{"name":"VerifyConnectedAccountUser","inputType":".scalekit.v1.connected_accounts.VerifyConnectedAccountUserRequest","outputType":".scalekit.v1.connected_accounts.VerifyConnectedAccountUserResponse","options":{}}],"name":"ConnectedAccountService","options":{}}],"name":"scalekit/v1/connected_accounts/connected_accounts.proto","package":"scalekit.v1.connected_accounts","syntax":"proto3"}',[fn,$r]),gl={0:"CONNECTION_STATUS_UNSPECIFIED",1:"ACTIVE",2:"EXPIRED",3:"PENDING_AUTH",4:"PENDING_VERIFICATION",5:"DISCONNECTED",CONNECTION_STATUS_UNSPECIFIED:0,ACTIVE:1,EXPIRED:2,PENDING_AUTH:3,PENDING_VERIFICATION:4,DISCONNECTED:5},bl={0:"CONNECTION_TYPE_UNSPECIFIED",1:"OAUTH",2:"API_KEY",3:"BASIC_AUTH",4:"BEARER_TOKEN",5:"CUSTOM",6:"BASIC",7:"OAUTH_M2M",8:"TRELLO_OAUTH1",9:"GOOGLE_DWD",10:"TRUSTED_IDP",11:"SMART_FHIR",12:"NO_AUTH",CONNECTION_TYPE_UNSPECIFIED:0,OAUTH:1,API_KEY:2,BASIC_AUTH:3,BEARER_TOKEN:4,CUSTOM:5,
BASIC:6,OAUTH_M2M:7,TRELLO_OAUTH1:8,GOOGLE_DWD:9,TRUSTED_IDP:10,SMART_FHIR:11,NO_AUTH:12},yl=ln(Pg,0)});var _l={};Oe(_l,{ConnectedAccountService:function(){return yl},ConnectorStatus:function(){return gl},ConnectorType:function(){return bl}});var vl=_(function(){f();xl()});var Dg,wl,El,Il,$l=_(function(){f();He();Je();Je();Dg=Ee('{"messageType":[{"field":[{"name":"id","number":1,"label":1,"type":9,"options":{}},{"name":"provider","number":2,"label":1,"type":14,"typeName":".scalekit.v1.connections.ConnectionProvider","options":{}},{"name":"type","number":3,"label":1,"type":14,"typeName":".scalekit.v1.connections.ConnectionType","options":{}},{"name":"status","number":4,"label":1,"type":14,"typeName":".scalekit.v1.connections.ConnectionStatus","options":{}},{"name":"enabled","number":5,"label":1,"type":8,"options":{}},{"name":"organization_id","number":6,"label":1,"type":9,"options":{}},{"name":"ui_button_title","number":7,"label":1,"type":9,"options":{}},{"name":"domains","number":8,"label":3,"type":9,"options":{}},{"name":"organization_name","number":9,"label":1,"type":9,"options":{}},{"name":"provider_key","number":10,"label":1,"type":9,"options":{}},{"name":"key_id","number":11,"label":1,"type":9,"options":{}},{"name":"created_at","number":12,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}},{"name":"mcp_server_url","number":13,"label":1,"type":9,"options":{}}],"name":"ListConnection"},{"field":[{"name":"page_size","number":1,"label":1,"type":13,"options":{}},{"name":"page_token","number":2,"label":1,"type":9,"options":{}},{"name":"provider","number":3,"label":1,"type":9,"options":{},"oneofIndex":0,"proto3Optional":true},{"name":"query","number":4,"label":1,"type":9,"options":{},"oneofIndex":1,"proto3Optional":true}],"oneofDecl":[{"name":"_provider"},{"name":"_query"}],"name":"ListAppConnectionsRequest"},{"field":[{"name":"connections","number":1,"label":3,"type":11,"typeName":".scalekit.v1.connections.ListConnection","options":{}},{"name":"next_page_token","number":2,"label":1,"type":9,"options":{}},{"name":"prev_page_token","number":3,"label":1,"type":9,"options":{}},{"name":"total_size","number":4,"label":1,"type":13,"options":{}}],"name":"ListAppConnectionsResponse"}],"enumType":[{"value":[{"name":"INVALID","number":0},{"name":"OIDC","number":1},{"name":"SAML","number":2},{"name":"PASSWORD","number":3},{"name":"OAUTH","number":4},{"name":"PASSWORDLESS","number":5},{"name":"BASIC","number":6},{"name":"BEARER","number":7},{"name":"API_KEY","number":8},{"name":"WEBAUTHN","number":9},{"name":"OAUTH_M2M","number":10},{"name":"TRELLO_OAUTH1","number":11},{"name":"GOOGLE_DWD","number":12},{"name":"TRUSTED_IDP","number":13},{"name":"SMART_FHIR","number":14},{"name":"NO_AUTH","number":15}],"name":"ConnectionType"},{"value":[{"name":"CONNECTION_STATUS_UNSPECIFIED","number":0},{"name":"DRAFT","number":1},{"name":"IN_PROGRESS","number":2},{"name":"COMPLETED","number":3}],"name":"ConnectionStatus"},{"value":[{"name":"CONNECTION_PROVIDER_UNSPECIFIED","number":0},{"name":"OKTA","number":1},{"name":"GOOGLE","number":2},{"name":"MICROSOFT_AD","number":3},{"name":"AUTH0","number":4},{"name":"ONELOGIN","number":5},{"name":"PING_IDENTITY","number":6},{"name":"JUMPCLOUD","number":7},{"name":"CUSTOM","number":8},{"name":"GITHUB","number":9},{"name":"GITLAB","number":10},{"name":"LINKEDIN","number":11},{"name":"SALESFORCE","number":12},{"name":"MICROSOFT","number":13},{"name":"IDP_SIMULATOR","number":14},{"name":"SCALEKIT","number":15},{"name":"ADFS","number":16}],"name":"ConnectionProvider"}],"service":[{"method":[{"name":"ListAppConnections","inputType":".scalekit.v1.connections.ListAppConnectionsRequest","outputType":".scalekit.v1.connections.ListAppConnectionsResponse","options":{}}],"name":"ConnectionService","options":{}}],"name":"scalekit/v1/connections/connections.proto","package":"scalekit.v1.connections","syntax":"proto3"}',[fn,Ir]),wl={0:"INVALID",1:"OIDC",2:"SAML",3:"PASSWORD",4:"OAUTH",5:"PASSWORDLESS",6:"BASIC",7:"BEARER",8:"API_KEY",9:"WEBAUTHN",10:"OAUTH_M2M",11:"TRELLO_OAUTH1",
12:"GOOGLE_DWD",13:"TRUSTED_IDP",14:"SMART_FHIR",15:"NO_AUTH",INVALID:0,OIDC:1,SAML:2,PASSWORD:3,OAUTH:4,PASSWORDLESS:5,BASIC:6,BEARER:7,API_KEY:8,WEBAUTHN:9,OAUTH_M2M:10,TRELLO_OAUTH1:11,GOOGLE_DWD:12,
TRUSTED_IDP:13,SMART_FHIR:14,NO_AUTH:15},El={0:"CONNECTION_STATUS_UNSPECIFIED",1:"DRAFT",2:"IN_PROGRESS",3:"COMPLETED",CONNECTION_STATUS_UNSPECIFIED:0,DRAFT:1,IN_PROGRESS:2,COMPLETED:3},Il=ln(Dg,0)});var Sl={};Oe(Sl,{ConnectionService:function(){return Il},ConnectionStatus:function(){return El},ConnectionType:function(){return wl}});var Ol=_(function(){f();$l()});var Rg,Tl,Nl=_(function(){f();He();Rg=Ee('{"messageType":[{"field":[{"name":"error_code","number":1,"label":1,"type":9},{"name":"debug_info","number":2,"label":1,"type":11,"typeName":".scalekit.v1.errdetails.DebugInfo","oneofIndex":0,"proto3Optional":true},{"name":"help_info","number":3,"label":1,"type":11,"typeName":".scalekit.v1.errdetails.HelpInfo","oneofIndex":1,"proto3Optional":true},{"name":"localized_message_info","number":4,"label":1,"type":11,"typeName":".scalekit.v1.errdetails.LocalizedMessageInfo","oneofIndex":2,"proto3Optional":true},{"name":"resource_info","number":5,"label":1,"type":11,"typeName":".scalekit.v1.errdetails.ResourceInfo","oneofIndex":3,"proto3Optional":true},{"name":"request_info","number":6,"label":1,"type":11,"typeName":".scalekit.v1.errdetails.RequestInfo","oneofIndex":4,"proto3Optional":true},{"name":"validation_error_info","number":8,"label":1,"type":11,"typeName":".scalekit.v1.errdetails.ValidationErrorInfo","oneofIndex":5,"proto3Optional":true},{"name":"tool_error_info","number":9,"label":1,"type":11,"typeName":".scalekit.v1.errdetails.ToolErrorInfo","oneofIndex":6,"proto3Optional":true}],"oneofDecl":[{"name":"_debug_info"},{"name":"_help_info"},{"name":"_localized_message_info"},{"name":"_resource_info"},{"name":"_request_info"},{"name":"_validation_error_info"},{"name":"_tool_error_info"}],"name":"ErrorInfo"},{"field":[{"name":"stack_entries","number":1,"label":3,"type":9},{"name":"detail","number":2,"label":1,"type":9}],"name":"DebugInfo"},{"field":[{"name":"field_violations","number":1,"label":3,"type":11,"typeName":".scalekit.v1.errdetails.ValidationErrorInfo.FieldViolation"}],"nestedType":[{"field":[{"name":"field","number":1,"label":1,"type":9},{"name":"description","number":2,"label":1,"type":9},{"name":"constraint","number":3,"label":1,"type":9}],"name":"FieldViolation"}],"name":"ValidationErrorInfo"},{"field":[{"name":"request_id","number":1,"label":1,"type":9},{"name":"serving_data","number":2,"label":1,"type":9}],"name":"RequestInfo"},{"field":[{"name":"resource_name","number":2,"label":1,"type":9},{"name":"owner","number":3,"label":1,"type":9},{"name":"description","number":4,"label":1,"type":9},{"name":"required_permissions","number":5,"label":3,"type":9},{"name":"user","number":6,"label":1,"type":9}],"reservedRange":[{"start":1,"end":2}],"name":"ResourceInfo"},{"field":[{"name":"links","number":1,"label":3,"type":11,"typeName":".scalekit.v1.errdetails.HelpInfo.Link"}],"nestedType":[{"field":[{"name":"description","number":1,"label":1,"type":9},{"name":"url","number":2,"label":1,"type":9}],"name":"Link"}],"name":"HelpInfo"},{"field":[{"name":"locale","number":1,"label":1,"type":9},{"name":"message","number":2,"label":1,"type":9}],"name":"LocalizedMessageInfo"},{"field":[{"name":"execution_id","number":1,"label":1,"type":9},{"name":"tool_error_message","number":2,"label":1,"type":9},{"name":"tool_error_code","number":3,"label":1,"type":9}],"name":"ToolErrorInfo"}],"service":[],"name":"scalekit/v1/errdetails/errdetails.proto","package":"scalekit.v1.errdetails","syntax":"proto3","enumType":[]}',[]),Tl=qe(Rg,0)});var Al={};Oe(Al,{ErrorInfoSchema:function(){return Tl}});var kl=_(function(){f();Nl()});var Lg,Cl,zl=_(function(){f();He();Je();Je();Je();Je();Lg=Ee('{"messageType":[{"field":[{"name":"id","number":1,"label":1,"type":9,"options":{}},{"name":"provider","number":2,"label":1,"type":9,"options":{}},{"name":"definition","number":3,"label":1,"type":11,"typeName":".google.protobuf.Struct","options":{}},{"name":"metadata","number":4,"label":1,"type":11,"typeName":".google.protobuf.Struct","options":{}},{"name":"tags","number":5,"label":3,"type":9,"options":{}},{"name":"is_default","number":6,"label":1,"type":11,"typeName":".google.protobuf.BoolValue","options":{}},{"name":"updated_at","number":7,"label":1,"type":11,"typeName":".google.protobuf.Timestamp","options":{}}],"name":"Tool"},{"field":[{"name":"filter","number":1,"label":1,"type":11,"typeName":".scalekit.v1.tools.Filter","options":{}},{"name":"page_size","number":2,"label":1,"type":13},{"name":"page_token","number":3,"label":1,"type":9,"options":{}}],"name":"ListToolsRequest"},{"field":[{"name":"summary","number":1,"label":1,"type":11,"typeName":".google.protobuf.BoolValue","options":{}},{"name":"provider","number":2,"label":1,"type":9,"options":{}},{"name":"identifier","number":3,"label":1,"type":9,"options":{}},{"name":"tool_name","number":4,"label":3,"type":9,"options":{}},{"name":"query","number":5,"label":1,"type":9,"options":{},"oneofIndex":0,"proto3Optional":true},{"name":"connector","number":6,"label":1,"type":9,"options":{},"oneofIndex":1,"proto3Optional":true},{"name":"organization_id","number":7,"label":1,"type":9,"options":{},"oneofIndex":2,"proto3Optional":true},{"name":"user_id","number":8,"label":1,"type":9,"options":{},"oneofIndex":3,"proto3Optional":true},{"name":"connected_account_id","number":9,"label":1,"type":9,"options":{},"oneofIndex":4,"proto3Optional":true}],"oneofDecl":[{"name":"_query"},{"name":"_connector"},{"name":"_organization_id"},{"name":"_user_id"},{"name":"_connected_account_id"}],"name":"Filter"},{"field":[{"name":"next_page_token","number":1,"label":1,"type":9,"options":{}},{"name":"total_size","number":2,"label":1,"type":13,"options":{}},{"name":"prev_page_token","number":3,"label":1,"type":9,"options":{}},{"name":"tool_names","number":4,"label":3,"type":9,"options":{}},{"name":"tools","number":5,"label":3,"type":11,"typeName":".scalekit.v1.tools.Tool","options":{}}],"name":"ListToolsResponse"},{"field":[{"name":"tool_name","number":1,"label":1,"type":9,"options":{}},{"name":"identifier","number":2,"label":1,"type":9,"options":{},"oneofIndex":0,"proto3Optional":true},{"name":"params","number":3,"label":1,"type":11,"typeName":".google.protobuf.Struct","options":{}},{"name":"connected_account_id","number":4,"label":1,"type":9,"options":{},"oneofIndex":1,"proto3Optional":true},{"name":"connector","number":5,"label":1,"type":9,"options":{},"oneofIndex":2,"proto3Optional":true},{"name":"organization_id","number":6,"label":1,"type":9,"options":{},"oneofIndex":3,"proto3Optional":true},{"name":"user_id","number":7,"label":1,"type":9,"options":{},"oneofIndex":4,"proto3Optional":true},{"name":"agent_run_id","number":8,"label":1,"type":9,"options":{},"oneofIndex":5,"proto3Optional":true}],"oneofDecl":[{"name":"_identifier"},{"name":"_connected_account_id"},{"name":"_connector"},{"name":"_organization_id"},{"name":"_user_id"},{"name":"_agent_run_id"}],"name":"ExecuteToolRequest"},{"field":[{"name":"data","number":1,"label":1,"type":11,"typeName":".google.protobuf.Struct","options":{}},{"name":"execution_id","number":2,"label":1,"type":9,"options":{}}],"name":"ExecuteToolResponse"}],"service":[{"method":[{"name":"ListTools","inputType":".scalekit.v1.tools.ListToolsRequest","outputType":".scalekit.v1.tools.ListToolsResponse","options":{}},{"name":"ExecuteTool","inputType":".scalekit.v1.tools.ExecuteToolRequest","outputType":".scalekit.v1.tools.ExecuteToolResponse","options":{}}],"name":"ToolService"}],"name":"scalekit/v1/tools/tools.proto","package":"scalekit.v1.tools","syntax":"proto3","enumType":[]}',[$r,Tc,fn,Ir]),Cl=ln(Lg,0)});var Pl={};Oe(Pl,{ToolService:function(){return Cl}});var Dl=_(function(){f();zl()});var Ll=kn(function(bS,xn){f();var Rl=function(t,e){return function(){try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}}},Mg=Rl(function(t,e){function n(o){return typeof o=="string"?!["false","0","no","off",""].includes(o.toLowerCase()):!!o}function r(o=noEnvironment){let i={};for(let s of["ENCODING","PATH","QUIET","DEBUG","OVERRIDE","FAST"]){let a=o[`DOTENV_${s}`]!=null?o[`DOTENV_${s}`]:o[`DOTENV_CONFIG_${s}`];a!=null&&(i[s.toLowerCase()]=s==="ENCODING"||s==="PATH"?a:n(a))}return i}e.exports={parseBoolean:n,optionsFromEnv:r}}),jg=Rl(function(t,e){var n=require("fs"),r=require("path"),
o=require("os"),{URL:i,fileURLToPath:s}=require("url"),{parseBoolean:a,optionsFromEnv:c}=Mg(),u=/(?:^|^)\s*(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?)(\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?(?:$|$)/mg,
l=new Uint8Array(256);for(let S=48;S<=57;S++)l[S]=1;for(let S=65;S<=90;S++)l[S]=1;for(let S=97;S<=122;S++)l[S]=1;l[45]=1,l[46]=1,l[95]=1;function p(S){let X={},T=S.toString();T=T.replace(/\r\n?/mg,`
`);let k;for(;(k=u.exec(T))!=null;){let I=k[1],C=k[2]||"";C=C.trim();let R=C[0];C=C.replace(/^(['"`])([\s\S]*)\1$/mg,"$2"),R==='"'&&(C=C.replace(/\\n/g,`
`),C=C.replace(/\\r/g,"\r")),X[I]=C}return X}function h(S){return S<=32?S===32||S>=9&&S<=13:S>=160&&(S===160||S===5760||S>=8192&&S<=8202||S===8232||S===8233||S===8239||S===8287||S===12288||S===65279)}
function m(S){return S===10||S===8232||S===8233}function g(S){let X={},T=typeof S=="string"?S:S.toString();T.indexOf("\r")!==-1&&(T=T.replace(/\r\n?/g,`
`));let k=T.length,I=0;for(;I<k;){let C=T.charCodeAt(I);for(;I<k&&h(C);)I++,C=T.charCodeAt(I);if(I>=k)break;if(C===35){for(;I<k&&!m(T.charCodeAt(I));)I++;continue}let R=-1;if(C===101&&I+6<k&&T.charCodeAt(
I+1)===120&&T.charCodeAt(I+2)===112&&T.charCodeAt(I+3)===111&&T.charCodeAt(I+4)===114&&T.charCodeAt(I+5)===116){let G=T.charCodeAt(I+6);if(h(G)){let ce=I+7;for(;ce<k&&h(T.charCodeAt(ce));)ce++;l[T.charCodeAt(
ce)]&&(R=I+6,I=ce)}else C=T.charCodeAt(I)}let te=I,se=0;for(;I<k&&(se=T.charCodeAt(I),l[se]);)I++;if(I===te){for(;I<k&&!m(T.charCodeAt(I));)I++;continue}let re=T.slice(te,I),fe=I;if(I>=k&&(se=0),h(se))
do I++,se=I<k?T.charCodeAt(I):0;while(h(se));if(se===61)I++;else if(se===58&&I===fe&&I+1<k&&h(T.charCodeAt(I+1)))I+=2;else{for(I=R===-1?fe:R;I<k&&!m(T.charCodeAt(I));)I++;continue}let Ie=I,Q=I;for(;Q<
k&&h(T.charCodeAt(Q));)Q++;let $e=T.charCodeAt(Q),le,Ge=!1;if($e===39||$e===34||$e===96){let G=T[Q],ce=T.indexOf(G,Q+1),Z=-1,oe=-1;for(;ce!==-1;){let ae=T.charCodeAt(ce-1)===92,J=ce+1;for(;J<k&&!m(T.charCodeAt(
J))&&h(T.charCodeAt(J));)J++;if((J===k||m(T.charCodeAt(J))||T.charCodeAt(J)===35)&&(Z=ce,oe=J),!ae)break;ce=T.indexOf(G,ce+1)}if(Z!==-1){if(le=T.slice(Q+1,Z),I=oe,T.charCodeAt(I)===35)for(;I<k&&!m(T.charCodeAt(
I));)I++;Ge=!0}}if(!Ge){let G=T.indexOf(`
`,Ie);G===-1&&(G=k);let ce;if(k<4096)ce=T.indexOf("#",Ie),(ce===-1||ce>G)&&(ce=G);else for(ce=Ie;ce<G&&T.charCodeAt(ce)!==35;)ce++;let Z=Ie,oe=ce;for(;Z<oe&&h(T.charCodeAt(Z));)Z++;for(;oe>Z&&h(T.charCodeAt(
oe-1));)oe--;let ae=T.charCodeAt(Z);if(le=T.slice(Z,oe),le.includes("\u2028")||le.includes("\u2029")?le=le.replace(/^(['"`])([\s\S]*)\1$/mg,"$2"):oe-Z>=2&&(ae===39||ae===34||ae===96)&&T.charCodeAt(oe-
1)===ae&&(le=T.slice(Z+1,oe-1)),I=ce,ce<G)for(;I<k&&!m(T.charCodeAt(I));)I++}$e===34&&(Ge||Q<I)&&le.indexOf("\\")!==-1&&(le=le.replace(/\\n/g,`
`).replace(/\\r/g,"\r")),X[re]=le}return X}function v(S,X){return X&&a(X.fast)?g(S):p(S)}function b(S){console.log(`┆ ${S}`)}function N(S){console.error(`◇ ${S}`)}function V(S){return S[0]==="~"?r.
join(o.homedir(),S.slice(1)):S}function K(S={}){let X={...S};for(let T of Object.keys(X))X[T]===void 0&&delete X[T];return{...c(),...X}}function L(S){S=K(S);let X=r.resolve(process.cwd(),".env"),T="utf8",k=noEnvironment;S&&S.processEnv!=null&&(k=S.processEnv);let I=a(S&&S.debug);S&&S.encoding?T=S.encoding:I&&b("no encoding is specified (UTF-8 is used by default)");let C=[X];if(S&&S.path)if(!Array.
isArray(S.path))C=[V(S.path)];else{C=[];for(let Ie of S.path)C.push(V(Ie))}let R,te={},se={fast:S.fast};for(let Ie of C)try{let Q=U.parse(n.readFileSync(Ie,{encoding:T}),se);U.populate(te,Q,S)}catch(Q){
I&&b(`failed to load ${Ie} ${Q.message}`),R=Q}let re=U.populate(k,te,S),fe=a(Object.prototype.hasOwnProperty.call(S,"quiet")?S.quiet:c(k).quiet);if(I||!fe){let Ie=Object.keys(re).length,Q=[];for(let $e of C)
try{let le=r.relative(process.cwd(),$e instanceof i?s($e):$e);Q.push(le)}catch(le){I&&b(`failed to load ${$e} ${le.message}`),R=le}N(`injected env (${Ie}) from ${Q.join(",")}`)}return R?{parsed:te,error:R}:
{parsed:te}}function P(S){return U.configDotenv(S)}function ee(S,X,T={}){let k=a(T&&T.debug),I=a(T&&T.override),C={};if(S===null||typeof S!="object"||X===null||typeof X!="object"){let R=new Error("OBJECT_REQUIRED: Please check the processEnv argument being passed to populate");throw R.code="OBJECT_REQUIRED",R}for(let R of Object.keys(X))Object.prototype.hasOwnProperty.call(S,R)?(I===!0&&(S[R]=X[R],
C[R]=X[R]),k&&b(I===!0?`"${R}" is already defined and WAS overwritten`:`"${R}" is already defined and was NOT overwritten`)):(S[R]=X[R],C[R]=X[R]);return C}var U={configDotenv:L,config:P,parse:v,populate:ee};
e.exports.configDotenv=U.configDotenv,e.exports.config=U.config,e.exports.parse=U.parse,e.exports.populate=U.populate,e.exports=U}),Vn=jg();xn.exports=Vn;xn.exports.config=Vn.config;xn.exports.configDotenv=
Vn.configDotenv;xn.exports.parse=Vn.parse;xn.exports.populate=Vn.populate});var Ml={};Oe(Ml,{parse:function(){return jl.parse}});var jl,Fl=_(function(){f();jl=kt(Ll(),1)});var Zl=kn(function(_n){"use strict";f();_n.__esModule=!0;_n.distance=_n.closest=void 0;var dt=new Uint32Array(65536),Fg=function(t,e){for(var n=t.length,r=e.length,o=1<<n-1,i=-1,s=0,a=n,c=n;c--;)dt[t.
charCodeAt(c)]|=1<<c;for(c=0;c<r;c++){var u=dt[e.charCodeAt(c)],l=u|s;u|=(u&i)+i^i,s|=~(u|i),i&=u,s&o&&a++,i&o&&a--,s=s<<1|1,i=i<<1|~(l|s),s&=l}for(c=n;c--;)dt[t.charCodeAt(c)]=0;return a},Ug=function(t,e){
for(var n=e.length,r=t.length,o=[],i=[],s=Math.ceil(n/32),a=Math.ceil(r/32),c=0;c<s;c++)i[c]=-1,o[c]=0;for(var u=0;u<a-1;u++){for(var l=0,p=-1,h=u*32,m=Math.min(32,r)+h,g=h;g<m;g++)dt[t.charCodeAt(g)]|=
1<<g;for(var c=0;c<n;c++){var v=dt[e.charCodeAt(c)],b=i[c/32|0]>>>c&1,N=o[c/32|0]>>>c&1,V=v|l,K=((v|N)&p)+p^p|v|N,L=l|~(K|p),P=p&K;L>>>31^b&&(i[c/32|0]^=1<<c),P>>>31^N&&(o[c/32|0]^=1<<c),L=L<<1|b,P=P<<
1|N,p=P|~(V|L),l=L&V}for(var g=h;g<m;g++)dt[t.charCodeAt(g)]=0}for(var ee=0,U=-1,S=u*32,X=Math.min(32,r-S)+S,g=S;g<X;g++)dt[t.charCodeAt(g)]|=1<<g;for(var T=r,c=0;c<n;c++){var v=dt[e.charCodeAt(c)],b=i[c/
32|0]>>>c&1,N=o[c/32|0]>>>c&1,V=v|ee,K=((v|N)&U)+U^U|v|N,L=ee|~(K|U),P=U&K;T+=L>>>r-1&1,T-=P>>>r-1&1,L>>>31^b&&(i[c/32|0]^=1<<c),P>>>31^N&&(o[c/32|0]^=1<<c),L=L<<1|b,P=P<<1|N,U=P|~(V|L),ee=L&V}for(var g=S;g<
X;g++)dt[t.charCodeAt(g)]=0;return T},Ul=function(t,e){if(t.length<e.length){var n=e;e=t,t=n}return e.length===0?t.length:t.length<=32?Fg(t,e):Ug(t,e)};_n.distance=Ul;var Zg=function(t,e){for(var n=1/0,
r=0,o=0;o<e.length;o++){var i=Ul(t,e[o]);i<n&&(n=i,r=o)}return e[r]};_n.closest=Zg});var Vl={};Oe(Vl,{closest:function(){return Ur.closest},distance:function(){return Ur.distance}});var Ur,Bl=_(function(){f();Ur=kt(Zl(),1)});var Gl,Wl,Yl=_(function(){f();Gl={"application/prs.cww":["cww"],"application/prs.xsf+xml":["xsf"],"application/vnd.1000minds.decision-model+xml":["1km"],"application/vnd.3gpp.pic-bw-large":["plb"],"application/vnd.3gpp.pic-bw-small":["psb"],"application/vnd.3gpp.pic-bw-var":["pvb"],"application/vnd.3gpp2.tcap":["tcap"],"application/vnd.3m.post-it-notes":["pwn"],"application/vnd.accpac.simply.aso":[
"aso"],"application/vnd.accpac.simply.imp":["imp"],"application/vnd.acucobol":["acu"],"application/vnd.acucorp":["atc","acutc"],"application/vnd.adobe.air-application-installer-package+zip":["air"],"application/vnd.adobe.formscentral.fcdt":["fcdt"],"application/vnd.adobe.fxp":["fxp","fxpl"],"application/vnd.adobe.xdp+xml":["xdp"],"application/vnd.adobe.xfdf":["*xfdf"],"application/vnd.age":["age"],
"application/vnd.ahead.space":["ahead"],"application/vnd.airzip.filesecure.azf":["azf"],"application/vnd.airzip.filesecure.azs":["azs"],"application/vnd.amazon.ebook":["azw"],"application/vnd.americandynamics.acc":["acc"],"application/vnd.amiga.ami":["ami"],"application/vnd.android.package-archive":["apk"],"application/vnd.anser-web-certificate-issue-initiation":["cii"],"application/vnd.anser-web-funds-transfer-initiation":["fti"],"application/vnd.antix.game-component":["atx"],"application/vnd.apple.installer+xml":["mpkg"],"application/vnd.apple.keynote":["key"],"application/vnd.apple.mpegurl":[
"m3u8"],"application/vnd.apple.numbers":["numbers"],"application/vnd.apple.pages":["pages"],"application/vnd.apple.pkpass":["pkpass"],"application/vnd.aristanetworks.swi":["swi"],"application/vnd.astraea-software.iota":["iota"],"application/vnd.audiograph":["aep"],"application/vnd.autodesk.fbx":["fbx"],"application/vnd.balsamiq.bmml+xml":["bmml"],"application/vnd.blueice.multipass":["mpm"],"application/vnd.bmi":["bmi"],"application/vnd.businessobjects":["rep"],"application/vnd.chemdraw+xml":["cdxml"],"application/vnd.chipnuts.karaoke-mmd":["mmd"],"application/vnd.cinderella":["cdy"],"application/vnd.citationstyles.style+xml":["csl"],"application/vnd.claymore":["cla"],"application/vnd.cloanto.rp9":["rp9"],"application/vnd.clonk.c4group":["c4g","c4d","c4f","c4p","c4u"],"application/vnd.cluetrust.cartomobile-config":["c11amc"],"application/vnd.cluetrust.cartomobile-config-pkg":["c11amz"],"application/vnd.commonspace":["csp"],"application/vnd.contact.cmsg":["cdbcmsg"],"application/vnd.cosmocaller":["cmc"],"application/vnd.crick.clicker":["clkx"],"application/vnd.crick.clicker.keyboard":["clkk"],"application/vnd.crick.clicker.palette":["clkp"],"application/vnd.crick.clicker.template":["clkt"],"application/vnd.crick.clicker.wordbank":["clkw"],"application/vnd.criticaltools.wbs+xml":["wbs"],"application/vnd.ctc-posml":["pml"],"application/vnd.cups-ppd":["ppd"],"application/vnd.curl.car":["car"],"application/vnd.curl.pcurl":["pcurl"],"application/vnd.dart":["dart"],"application/vnd.data-vision.rdz":["rdz"],"application/vnd.dbf":["dbf"],"application/vnd.dcmp+xml":["dcmp"],"application/vnd.dece.data":["uvf","uvvf","uvd","uvvd"],"application/vnd.dece.ttml+xml":["uvt","uvvt"],"application/vnd.dece.unspecified":["uvx","uvvx"],"application/vnd.dece.zip":["uvz","uvvz"],"application/vnd.denovo.fcselayout-link":["fe_launch"],"application/vnd.dna":["dna"],"application/vnd.dolby.mlp":["mlp"],"application/vnd.dpgraph":["dpg"],"application/vnd.dreamfactory":["dfac"],"application/vnd.ds-keypoint":["kpxx"],"application/vnd.dvb.ait":["ait"],"application/vnd.dvb.service":["svc"],"application/vnd.dynageo":["geo"],"application/vnd.ecowin.chart":["mag"],"application/vnd.enliven":["nml"],"application/vnd.epson.esf":["esf"],"application/vnd.epson.msf":["msf"],"application/vnd.epson.quickanime":["qam"],"application/vnd.epson.salt":["slt"],"application/vnd.epson.ssf":["ssf"],"application/vnd.eszigno3+xml":["es3","et3"],"application/vnd.ezpix-album":["ez2"],"application/vnd.ezpix-package":["ez3"],"application/vnd.fdf":["*fdf"],"application/vnd.fdsn.mseed":["mseed"],"application/vnd.fdsn.seed":["seed","dataless"],"application/vnd.flographit":["gph"],"application/vnd.fluxtime.clip":["ftc"],"application/vnd.framemaker":["fm","frame","maker","book"],"application/vnd.frogans.fnc":["fnc"],
"application/vnd.frogans.ltf":["ltf"],"application/vnd.fsc.weblaunch":["fsc"],"application/vnd.fujitsu.oasys":["oas"],"application/vnd.fujitsu.oasys2":["oa2"],"application/vnd.fujitsu.oasys3":["oa3"],
"application/vnd.fujitsu.oasysgp":["fg5"],"application/vnd.fujitsu.oasysprs":["bh2"],"application/vnd.fujixerox.ddd":["ddd"],"application/vnd.fujixerox.docuworks":["xdw"],"application/vnd.fujixerox.docuworks.binder":["xbd"],"application/vnd.fuzzysheet":["fzs"],"application/vnd.genomatix.tuxedo":["txd"],"application/vnd.geogebra.file":["ggb"],"application/vnd.geogebra.slides":["ggs"],"application/vnd.geogebra.tool":["ggt"],"application/vnd.geometry-explorer":["gex","gre"],"application/vnd.geonext":["gxt"],"application/vnd.geoplan":["g2w"],"application/vnd.geospace":["g3w"],"application/vnd.gmx":[
"gmx"],"application/vnd.google-apps.document":["gdoc"],"application/vnd.google-apps.drawing":["gdraw"],"application/vnd.google-apps.form":["gform"],"application/vnd.google-apps.jam":["gjam"],"application/vnd.google-apps.map":["gmap"],"application/vnd.google-apps.presentation":["gslides"],"application/vnd.google-apps.script":["gscript"],"application/vnd.google-apps.site":["gsite"],"application/vnd.google-apps.spreadsheet":["gsheet"],"application/vnd.google-earth.kml+xml":["kml"],"application/vnd.google-earth.kmz":["kmz"],"application/vnd.gov.sk.xmldatacontainer+xml":["xdcf"],"application/vnd.grafeq":["gqf","gqs"],"application/vnd.groove-account":["gac"],"application/vnd.groove-help":["ghf"],"application/vnd.groove-identity-message":["gim"],"application/vnd.groove-injector":["grv"],"application/vnd.groove-tool-message":["gtm"],"application/vnd.groove-tool-template":["tpl"],"application/vnd.groove-vcard":["vcg"],"application/vnd.hal+xml":["hal"],"application/vnd.handheld-entertainment+xml":[
"zmm"],"application/vnd.hbci":["hbci"],"application/vnd.hhe.lesson-player":["les"],"application/vnd.hp-hpgl":["hpgl"],"application/vnd.hp-hpid":["hpid"],"application/vnd.hp-hps":["hps"],"application/vnd.hp-jlyt":["jlt"],"application/vnd.hp-pcl":["pcl"],"application/vnd.hp-pclxl":["pclxl"],"application/vnd.hydrostatix.sof-data":["sfd-hdstx"],"application/vnd.ibm.minipay":["mpy"],"application/vnd.ibm.modcap":["afp","listafp","list3820"],"application/vnd.ibm.rights-management":["irm"],"application/vnd.ibm.secure-container":["sc"],"application/vnd.iccprofile":["icc","icm"],"application/vnd.igloader":["igl"],"application/vnd.immervision-ivp":["ivp"],"application/vnd.immervision-ivu":["ivu"],"application/vnd.insors.igm":["igm"],"application/vnd.intercon.formnet":["xpw","xpx"],"application/vnd.intergeo":["i2g"],"application/vnd.intu.qbo":["qbo"],"application/vnd.intu.qfx":["qfx"],"application/vnd.ipunplugged.rcprofile":["rcprofile"],"application/vnd.irepository.package+xml":["irp"],"application/vnd.is-xpr":["xpr"],"application/vnd.isac.fcs":["fcs"],"application/vnd.jam":["jam"],"application/vnd.jcp.javame.midlet-rms":["rms"],"application/vnd.jisp":["jisp"],"application/vnd.joost.joda-archive":["joda"],"application/vnd.kahootz":["ktz","ktr"],"application/vnd.kde.karbon":["karbon"],"application/vnd.kde.kchart":["chrt"],"application/vnd.kde.kformula":["kfo"],"application/vnd.kde.kivio":[
"flw"],"application/vnd.kde.kontour":["kon"],"application/vnd.kde.kpresenter":["kpr","kpt"],"application/vnd.kde.kspread":["ksp"],"application/vnd.kde.kword":["kwd","kwt"],"application/vnd.kenameaapp":[
"htke"],"application/vnd.kidspiration":["kia"],"application/vnd.kinar":["kne","knp"],"application/vnd.koan":["skp","skd","skt","skm"],"application/vnd.kodak-descriptor":["sse"],"application/vnd.las.las+xml":["lasxml"],"application/vnd.llamagraphics.life-balance.desktop":["lbd"],"application/vnd.llamagraphics.life-balance.exchange+xml":["lbe"],"application/vnd.lotus-1-2-3":["123"],"application/vnd.lotus-approach":["apr"],"application/vnd.lotus-freelance":["pre"],"application/vnd.lotus-notes":["nsf"],"application/vnd.lotus-organizer":["org"],"application/vnd.lotus-screencam":["scm"],"application/vnd.lotus-wordpro":["lwp"],"application/vnd.macports.portpkg":["portpkg"],"application/vnd.mapbox-vector-tile":["mvt"],"application/vnd.mcd":["mcd"],"application/vnd.medcalcdata":["mc1"],"application/vnd.mediastation.cdkey":["cdkey"],"application/vnd.mfer":["mwf"],"application/vnd.mfmp":["mfm"],"application/vnd.micrografx.flo":["flo"],"application/vnd.micrografx.igx":["igx"],"application/vnd.mif":[
"mif"],"application/vnd.mobius.daf":["daf"],"application/vnd.mobius.dis":["dis"],"application/vnd.mobius.mbk":["mbk"],"application/vnd.mobius.mqy":["mqy"],"application/vnd.mobius.msl":["msl"],"application/vnd.mobius.plc":["plc"],"application/vnd.mobius.txf":["txf"],"application/vnd.mophun.application":["mpn"],"application/vnd.mophun.certificate":["mpc"],"application/vnd.mozilla.xul+xml":["xul"],"application/vnd.ms-artgalry":["cil"],"application/vnd.ms-cab-compressed":["cab"],"application/vnd.ms-excel":["xls","xlm","xla","xlc","xlt","xlw"],"application/vnd.ms-excel.addin.macroenabled.12":["xlam"],
"application/vnd.ms-excel.sheet.binary.macroenabled.12":["xlsb"],"application/vnd.ms-excel.sheet.macroenabled.12":["xlsm"],"application/vnd.ms-excel.template.macroenabled.12":["xltm"],"application/vnd.ms-fontobject":["eot"],"application/vnd.ms-htmlhelp":["chm"],"application/vnd.ms-ims":["ims"],"application/vnd.ms-lrm":["lrm"],"application/vnd.ms-officetheme":["thmx"],"application/vnd.ms-outlook":[
"msg"],"application/vnd.ms-pki.seccat":["cat"],"application/vnd.ms-pki.stl":["*stl"],"application/vnd.ms-powerpoint":["ppt","pps","pot"],"application/vnd.ms-powerpoint.addin.macroenabled.12":["ppam"],
"application/vnd.ms-powerpoint.presentation.macroenabled.12":["pptm"],"application/vnd.ms-powerpoint.slide.macroenabled.12":["sldm"],"application/vnd.ms-powerpoint.slideshow.macroenabled.12":["ppsm"],
"application/vnd.ms-powerpoint.template.macroenabled.12":["potm"],"application/vnd.ms-project":["*mpp","mpt"],"application/vnd.ms-visio.viewer":["vdx"],"application/vnd.ms-word.document.macroenabled.12":["docm"],"application/vnd.ms-word.template.macroenabled.12":["dotm"],"application/vnd.ms-works":["wps","wks","wcm","wdb"],"application/vnd.ms-wpl":["wpl"],"application/vnd.ms-xpsdocument":["xps"],"application/vnd.mseq":["mseq"],"application/vnd.musician":["mus"],"application/vnd.muvee.style":["msty"],"application/vnd.mynfc":["taglet"],"application/vnd.nato.bindingdataobject+xml":["bdo"],"application/vnd.neurolanguage.nlu":["nlu"],"application/vnd.nitf":["ntf","nitf"],"application/vnd.noblenet-directory":["nnd"],"application/vnd.noblenet-sealer":["nns"],"application/vnd.noblenet-web":["nnw"],
"application/vnd.nokia.n-gage.ac+xml":["*ac"],"application/vnd.nokia.n-gage.data":["ngdat"],"application/vnd.nokia.n-gage.symbian.install":["n-gage"],"application/vnd.nokia.radio-preset":["rpst"],"application/vnd.nokia.radio-presets":["rpss"],"application/vnd.novadigm.edm":["edm"],"application/vnd.novadigm.edx":["edx"],"application/vnd.novadigm.ext":["ext"],"application/vnd.oasis.opendocument.chart":["odc"],"application/vnd.oasis.opendocument.chart-template":["otc"],"application/vnd.oasis.opendocument.database":["odb"],"application/vnd.oasis.opendocument.formula":["odf"],"application/vnd.oasis.opendocument.formula-template":["odft"],"application/vnd.oasis.opendocument.graphics":["odg"],"application/vnd.oasis.opendocument.graphics-template":["otg"],"application/vnd.oasis.opendocument.image":[
"odi"],"application/vnd.oasis.opendocument.image-template":["oti"],"application/vnd.oasis.opendocument.presentation":["odp"],"application/vnd.oasis.opendocument.presentation-template":["otp"],"application/vnd.oasis.opendocument.spreadsheet":["ods"],"application/vnd.oasis.opendocument.spreadsheet-template":["ots"],"application/vnd.oasis.opendocument.text":["odt"],"application/vnd.oasis.opendocument.text-master":["odm"],"application/vnd.oasis.opendocument.text-template":["ott"],"application/vnd.oasis.opendocument.text-web":["oth"],"application/vnd.olpc-sugar":["xo"],"application/vnd.oma.dd2+xml":[
"dd2"],"application/vnd.openblox.game+xml":["obgx"],"application/vnd.openofficeorg.extension":["oxt"],"application/vnd.openstreetmap.data+xml":["osm"],"application/vnd.openxmlformats-officedocument.presentationml.presentation":["pptx"],"application/vnd.openxmlformats-officedocument.presentationml.slide":["sldx"],"application/vnd.openxmlformats-officedocument.presentationml.slideshow":["ppsx"],"application/vnd.openxmlformats-officedocument.presentationml.template":["potx"],"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet":["xlsx"],"application/vnd.openxmlformats-officedocument.spreadsheetml.template":["xltx"],"application/vnd.openxmlformats-officedocument.wordprocessingml.document":["docx"],"application/vnd.openxmlformats-officedocument.wordprocessingml.template":["dotx"],
"application/vnd.osgeo.mapguide.package":["mgp"],"application/vnd.osgi.dp":["dp"],"application/vnd.osgi.subsystem":["esa"],"application/vnd.palm":["pdb","pqa","oprc"],"application/vnd.pawaafile":["paw"],
"application/vnd.pg.format":["str"],"application/vnd.pg.osasli":["ei6"],"application/vnd.picsel":["efif"],"application/vnd.pmi.widget":["wg"],"application/vnd.pocketlearn":["plf"],"application/vnd.powerbuilder6":["pbd"],"application/vnd.previewsystems.box":["box"],"application/vnd.procrate.brushset":["brushset"],"application/vnd.procreate.brush":["brush"],"application/vnd.procreate.dream":["drm"],
"application/vnd.proteus.magazine":["mgz"],"application/vnd.publishare-delta-tree":["qps"],"application/vnd.pvi.ptid1":["ptid"],"application/vnd.pwg-xhtml-print+xml":["xhtm"],"application/vnd.quark.quarkxpress":["qxd","qxt","qwd","qwt","qxl","qxb"],"application/vnd.rar":["rar"],"application/vnd.realvnc.bed":["bed"],"application/vnd.recordare.musicxml":["mxl"],"application/vnd.recordare.musicxml+xml":["musicxml"],"application/vnd.rig.cryptonote":["cryptonote"],"application/vnd.rim.cod":["cod"],"application/vnd.rn-realmedia":["rm"],"application/vnd.rn-realmedia-vbr":["rmvb"],"application/vnd.route66.link66+xml":["link66"],"application/vnd.sailingtracker.track":["st"],"application/vnd.seemail":["see"],"application/vnd.sema":["sema"],"application/vnd.semd":["semd"],"application/vnd.semf":["semf"],"application/vnd.shana.informed.formdata":["ifm"],"application/vnd.shana.informed.formtemplate":["itp"],"application/vnd.shana.informed.interchange":["iif"],"application/vnd.shana.informed.package":[
"ipk"],"application/vnd.simtech-mindmapper":["twd","twds"],"application/vnd.smaf":["mmf"],"application/vnd.smart.teacher":["teacher"],"application/vnd.software602.filler.form+xml":["fo"],"application/vnd.solent.sdkm+xml":["sdkm","sdkd"],"application/vnd.spotfire.dxp":["dxp"],"application/vnd.spotfire.sfs":["sfs"],"application/vnd.stardivision.calc":["sdc"],"application/vnd.stardivision.draw":["sda"],
"application/vnd.stardivision.impress":["sdd"],"application/vnd.stardivision.math":["smf"],"application/vnd.stardivision.writer":["sdw","vor"],"application/vnd.stardivision.writer-global":["sgl"],"application/vnd.stepmania.package":["smzip"],"application/vnd.stepmania.stepchart":["sm"],"application/vnd.sun.wadl+xml":["wadl"],"application/vnd.sun.xml.calc":["sxc"],"application/vnd.sun.xml.calc.template":["stc"],"application/vnd.sun.xml.draw":["sxd"],"application/vnd.sun.xml.draw.template":["std"],"application/vnd.sun.xml.impress":["sxi"],"application/vnd.sun.xml.impress.template":["sti"],"application/vnd.sun.xml.math":["sxm"],"application/vnd.sun.xml.writer":["sxw"],"application/vnd.sun.xml.writer.global":["sxg"],"application/vnd.sun.xml.writer.template":["stw"],"application/vnd.sus-calendar":["sus","susp"],"application/vnd.svd":["svd"],"application/vnd.symbian.install":["sis","sisx"],"application/vnd.syncml+xml":["xsm"],"application/vnd.syncml.dm+wbxml":["bdm"],"application/vnd.syncml.dm+xml":["xdm"],"application/vnd.syncml.dmddf+xml":["ddf"],"application/vnd.tao.intent-module-archive":["tao"],"application/vnd.tcpdump.pcap":["pcap","cap","dmp"],"application/vnd.tmobile-livetv":["tmo"],"application/vnd.trid.tpt":["tpt"],"application/vnd.triscape.mxs":["mxs"],"application/vnd.trueapp":["tra"],"application/vnd.ufdl":["ufd","ufdl"],"application/vnd.uiq.theme":["utz"],"application/vnd.umajin":["umj"],"application/vnd.unity":["unityweb"],"application/vnd.uoml+xml":["uoml","uo"],"application/vnd.vcx":["vcx"],"application/vnd.visio":["vsd","vst","vss","vsw","vsdx","vtx"],"application/vnd.visionary":["vis"],"application/vnd.vsf":["vsf"],"application/vnd.wap.wbxml":["wbxml"],"application/vnd.wap.wmlc":["wmlc"],"application/vnd.wap.wmlscriptc":["wmlsc"],"application/vnd.webturbo":[
"wtb"],"application/vnd.wolfram.player":["nbp"],"application/vnd.wordperfect":["wpd"],"application/vnd.wqd":["wqd"],"application/vnd.wt.stf":["stf"],"application/vnd.xara":["xar"],"application/vnd.xfdl":["xfdl"],"application/vnd.yamaha.hv-dic":["hvd"],"application/vnd.yamaha.hv-script":["hvs"],"application/vnd.yamaha.hv-voice":["hvp"],"application/vnd.yamaha.openscoreformat":["osf"],"application/vnd.yamaha.openscoreformat.osfpvg+xml":["osfpvg"],"application/vnd.yamaha.smaf-audio":["saf"],"application/vnd.yamaha.smaf-phrase":["spf"],"application/vnd.yellowriver-custom-menu":["cmp"],"application/vnd.zul":["zir","zirz"],"application/vnd.zzazz.deck+xml":["zaz"],"application/x-7z-compressed":["7z"],"application/x-abiword":["abw"],"application/x-ace-compressed":["ace"],"application/x-apple-diskimage":["*dmg"],"application/x-arj":["arj"],"application/x-authorware-bin":["aab","x32","u32","vox"],"application/x-authorware-map":["aam"],"application/x-authorware-seg":["aas"],"application/x-bcpio":[
"bcpio"],"application/x-bdoc":["*bdoc"],"application/x-bittorrent":["torrent"],"application/x-blender":["blend"],"application/x-blorb":["blb","blorb"],"application/x-bzip":["bz"],"application/x-bzip2":[
"bz2","boz"],"application/x-cbr":["cbr","cba","cbt","cbz","cb7"],"application/x-cdlink":["vcd"],"application/x-cfs-compressed":["cfs"],"application/x-chat":["chat"],"application/x-chess-pgn":["pgn"],"application/x-chrome-extension":["crx"],"application/x-cocoa":["cco"],"application/x-compressed":["*rar"],"application/x-conference":["nsc"],"application/x-cpio":["cpio"],"application/x-csh":["csh"],"application/x-debian-package":["*deb","udeb"],"application/x-dgc-compressed":["dgc"],"application/x-director":["dir","dcr","dxr","cst","cct","cxt","w3d","fgd","swa"],"application/x-doom":["wad"],"application/x-dtbncx+xml":["ncx"],"application/x-dtbook+xml":["dtb"],"application/x-dtbresource+xml":["res"],"application/x-dvi":["dvi"],"application/x-envoy":["evy"],"application/x-eva":["eva"],"application/x-font-bdf":["bdf"],"application/x-font-ghostscript":["gsf"],"application/x-font-linux-psf":["psf"],"application/x-font-pcf":["pcf"],"application/x-font-snf":["snf"],"application/x-font-type1":["pfa","pfb","pfm","afm"],"application/x-freearc":["arc"],"application/x-futuresplash":["spl"],"application/x-gca-compressed":["gca"],"application/x-glulx":["ulx"],"application/x-gnumeric":["gnumeric"],"application/x-gramps-xml":["gramps"],"application/x-gtar":["gtar"],"application/x-hdf":["hdf"],"application/x-httpd-php":["php"],"application/x-install-instructions":["install"],"application/x-ipynb+json":["ipynb"],"application/x-iso9660-image":["*iso"],"application/x-iwork-keynote-sffkey":["*key"],"application/x-iwork-numbers-sffnumbers":["*numbers"],"application/x-iwork-pages-sffpages":["*pages"],
"application/x-java-archive-diff":["jardiff"],"application/x-java-jnlp-file":["jnlp"],"application/x-keepass2":["kdbx"],"application/x-latex":["latex"],"application/x-lua-bytecode":["luac"],"application/x-lzh-compressed":["lzh","lha"],"application/x-makeself":["run"],"application/x-mie":["mie"],"application/x-mobipocket-ebook":["*prc","mobi"],"application/x-ms-application":["application"],"application/x-ms-shortcut":["lnk"],"application/x-ms-wmd":["wmd"],"application/x-ms-wmz":["wmz"],"application/x-ms-xbap":["xbap"],"application/x-msaccess":["mdb"],"application/x-msbinder":["obd"],"application/x-mscardfile":["crd"],"application/x-msclip":["clp"],"application/x-msdos-program":["*exe"],"application/x-msdownload":["*exe","*dll","com","bat","*msi"],"application/x-msmediaview":["mvb","m13","m14"],"application/x-msmetafile":["*wmf","*wmz","*emf","emz"],"application/x-msmoney":["mny"],"application/x-mspublisher":["pub"],"application/x-msschedule":["scd"],"application/x-msterminal":["trm"],"application/x-mswrite":["wri"],"application/x-netcdf":["nc","cdf"],"application/x-ns-proxy-autoconfig":["pac"],"application/x-nzb":["nzb"],"application/x-perl":["pl","pm"],"application/x-pilot":["*prc",
"*pdb"],"application/x-pkcs12":["p12","pfx"],"application/x-pkcs7-certificates":["p7b","spc"],"application/x-pkcs7-certreqresp":["p7r"],"application/x-rar-compressed":["*rar"],"application/x-redhat-package-manager":["rpm"],"application/x-research-info-systems":["ris"],"application/x-sea":["sea"],"application/x-sh":["sh"],"application/x-shar":["shar"],"application/x-shockwave-flash":["swf"],"application/x-silverlight-app":["xap"],"application/x-sql":["*sql"],"application/x-stuffit":["sit"],"application/x-stuffitx":["sitx"],"application/x-subrip":["srt"],"application/x-sv4cpio":["sv4cpio"],"application/x-sv4crc":["sv4crc"],"application/x-t3vm-image":["t3"],"application/x-tads":["gam"],"application/x-tar":["tar"],"application/x-tcl":["tcl","tk"],"application/x-tex":["tex"],"application/x-tex-tfm":["tfm"],"application/x-texinfo":["texinfo","texi"],"application/x-tgif":["*obj"],"application/x-ustar":["ustar"],"application/x-virtualbox-hdd":["hdd"],"application/x-virtualbox-ova":["ova"],"application/x-virtualbox-ovf":["ovf"],"application/x-virtualbox-vbox":["vbox"],"application/x-virtualbox-vbox-extpack":["vbox-extpack"],"application/x-virtualbox-vdi":["vdi"],"application/x-virtualbox-vhd":["vhd"],"application/x-virtualbox-vmdk":["vmdk"],"application/x-wais-source":["src"],"application/x-web-app-manifest+json":["webapp"],"application/x-x509-ca-cert":["der","crt","pem"],"application/x-xfig":["fig"],"application/x-xliff+xml":["*xlf"],"application/x-xpinstall":["xpi"],"application/x-xz":["xz"],"application/x-zip-compressed":["*zip"],"application/x-zmachine":["z1","z2","z3","z4","z5",
"z6","z7","z8"],"audio/vnd.dece.audio":["uva","uvva"],"audio/vnd.digital-winds":["eol"],"audio/vnd.dra":["dra"],"audio/vnd.dts":["dts"],"audio/vnd.dts.hd":["dtshd"],"audio/vnd.lucent.voice":["lvp"],"audio/vnd.ms-playready.media.pya":["pya"],"audio/vnd.nuera.ecelp4800":["ecelp4800"],"audio/vnd.nuera.ecelp7470":["ecelp7470"],"audio/vnd.nuera.ecelp9600":["ecelp9600"],"audio/vnd.rip":["rip"],"audio/x-aac":["*aac"],"audio/x-aiff":["aif","aiff","aifc"],"audio/x-caf":["caf"],"audio/x-flac":["flac"],"audio/x-m4a":["*m4a"],"audio/x-matroska":["mka"],"audio/x-mpegurl":["m3u"],"audio/x-ms-wax":["wax"],"audio/x-ms-wma":["wma"],"audio/x-pn-realaudio":["ram","ra"],"audio/x-pn-realaudio-plugin":["rmp"],"audio/x-realaudio":["*ra"],"audio/x-wav":["*wav"],"chemical/x-cdx":["cdx"],"chemical/x-cif":["cif"],"chemical/x-cmdf":["cmdf"],"chemical/x-cml":["cml"],"chemical/x-csml":["csml"],"chemical/x-xyz":["xyz"],"image/prs.btif":["btif","btf"],"image/prs.pti":["pti"],"image/vnd.adobe.photoshop":["psd"],"image/vnd.airzip.accelerator.azv":["azv"],"image/vnd.blockfact.facti":["facti"],"image/vnd.dece.graphic":["uvi","uvvi","uvg","uvvg"],"image/vnd.djvu":["djvu","djv"],"image/vnd.dvb.subtitle":["*sub"],"image/vnd.dwg":["dwg"],"image/vnd.dxf":["dxf"],"image/vnd.fastbidsheet":["fbs"],"image/vnd.fpx":["fpx"],"image/vnd.fst":["fst"],"image/vnd.fujixerox.edmics-mmr":["mmr"],"image/vnd.fujixerox.edmics-rlc":["rlc"],"image/vnd.microsoft.icon":["ico"],"image/vnd.ms-dds":["dds"],"image/vnd.ms-modi":["mdi"],"image/vnd.ms-photo":["wdp"],"image/vnd.net-fpx":["npx"],"image/vnd.pco.b16":["b16"],"image/vnd.tencent.tap":["tap"],"image/vnd.valve.source.texture":["vtf"],"image/vnd.wap.wbmp":["wbmp"],"image/vnd.xiff":["xif"],"image/vnd.zbrush.pcx":["pcx"],"image/x-3ds":["3ds"],"image/x-adobe-dng":["dng"],"image/x-cmu-raster":["ras"],"image/x-cmx":["cmx"],"image/x-freehand":["fh","fhc","fh4","fh5","fh7"],"image/x-icon":["*ico"],"image/x-jng":["jng"],"image/x-mrsid-image":["sid"],"image/x-ms-bmp":["*bmp"],"image/x-pcx":["*pcx"],"image/x-pict":["pic","pct"],"image/x-portable-anymap":["pnm"],"image/x-portable-bitmap":["pbm"],"image/x-portable-graymap":["pgm"],"image/x-portable-pixmap":["ppm"],"image/x-rgb":["rgb"],
"image/x-tga":["tga"],"image/x-xbitmap":["xbm"],"image/x-xpixmap":["xpm"],"image/x-xwindowdump":["xwd"],"message/vnd.wfa.wsc":["wsc"],"model/vnd.bary":["bary"],"model/vnd.cld":["cld"],"model/vnd.collada+xml":["dae"],"model/vnd.dwf":["dwf"],"model/vnd.gdl":["gdl"],"model/vnd.gtw":["gtw"],"model/vnd.mts":["*mts"],"model/vnd.opengex":["ogex"],"model/vnd.parasolid.transmit.binary":["x_b"],"model/vnd.parasolid.transmit.text":["x_t"],"model/vnd.pytha.pyox":["pyo","pyox"],"model/vnd.sap.vds":["vds"],"model/vnd.usda":["usda"],"model/vnd.usdz+zip":["usdz"],"model/vnd.valve.source.compiled-map":["bsp"],
"model/vnd.vtu":["vtu"],"text/prs.lines.tag":["dsc"],"text/vnd.curl":["curl"],"text/vnd.curl.dcurl":["dcurl"],"text/vnd.curl.mcurl":["mcurl"],"text/vnd.curl.scurl":["scurl"],"text/vnd.dvb.subtitle":["sub"],"text/vnd.familysearch.gedcom":["ged"],"text/vnd.fly":["fly"],"text/vnd.fmi.flexstor":["flx"],"text/vnd.graphviz":["gv"],"text/vnd.in3d.3dml":["3dml"],"text/vnd.in3d.spot":["spot"],"text/vnd.sun.j2me.app-descriptor":["jad"],"text/vnd.wap.wml":["wml"],"text/vnd.wap.wmlscript":["wmls"],"text/x-asm":["s","asm"],"text/x-c":["c","cc","cxx","cpp","h","hh","dic"],"text/x-component":["htc"],"text/x-fortran":["f","for","f77","f90"],"text/x-handlebars-template":["hbs"],"text/x-java-source":["java"],"text/x-lua":["lua"],"text/x-markdown":["mkd"],"text/x-nfo":["nfo"],"text/x-opml":["opml"],"text/x-org":["*org"],"text/x-pascal":["p","pas"],"text/x-processing":["pde"],"text/x-sass":["sass"],"text/x-scss":["scss"],"text/x-setext":["etx"],"text/x-sfv":["sfv"],"text/x-suse-ymp":["ymp"],"text/x-uuencode":["uu"],"text/x-vcalendar":["vcs"],"text/x-vcard":["vcf"],"video/vnd.dece.hd":["uvh","uvvh"],"video/vnd.dece.mobile":["uvm","uvvm"],"video/vnd.dece.pd":["uvp","uvvp"],"video/vnd.dece.sd":["uvs","uvvs"],"video/vnd.dece.video":["uvv","uvvv"],"video/vnd.dvb.file":["dvb"],"video/vnd.fvt":["fvt"],"video/vnd.mpegurl":["mxu","m4u"],"video/vnd.ms-playready.media.pyv":["pyv"],"video/vnd.uvvu.mp4":["uvu",
"uvvu"],"video/vnd.vivo":["viv"],"video/x-f4v":["f4v"],"video/x-fli":["fli"],"video/x-flv":["flv"],"video/x-m4v":["m4v"],"video/x-matroska":["mkv","mk3d","mks"],"video/x-mng":["mng"],"video/x-ms-asf":[
"asf","asx"],"video/x-ms-vob":["vob"],"video/x-ms-wm":["wm"],"video/x-ms-wmv":["wmv"],"video/x-ms-wmx":["wmx"],"video/x-ms-wvx":["wvx"],"video/x-msvideo":["avi"],"video/x-sgi-movie":["movie"],"video/x-smv":["smv"],"x-conference/x-cooltalk":["ice"]};Object.freeze(Gl);Wl=Gl});var Kl,ql,Hl=_(function(){f();Kl={"application/andrew-inset":["ez"],"application/appinstaller":["appinstaller"],"application/applixware":["aw"],"application/appx":["appx"],"application/appxbundle":["appxbundle"],"application/atom+xml":["atom"],"application/atomcat+xml":["atomcat"],"application/atomdeleted+xml":["atomdeleted"],"application/atomsvc+xml":["atomsvc"],"application/atsc-dwd+xml":["dwd"],
"application/atsc-held+xml":["held"],"application/atsc-rsat+xml":["rsat"],"application/automationml-aml+xml":["aml"],"application/automationml-amlx+zip":["amlx"],"application/bdoc":["bdoc"],"application/calendar+xml":["xcs"],"application/ccxml+xml":["ccxml"],"application/cdfx+xml":["cdfx"],"application/cdmi-capability":["cdmia"],"application/cdmi-container":["cdmic"],"application/cdmi-domain":["cdmid"],"application/cdmi-object":["cdmio"],"application/cdmi-queue":["cdmiq"],"application/cpl+xml":["cpl"],"application/cu-seeme":["cu"],"application/cwl":["cwl"],"application/dash+xml":["mpd"],"application/dash-patch+xml":["mpp"],"application/davmount+xml":["davmount"],"application/dicom":["dcm"],"application/docbook+xml":["dbk"],"application/dssc+der":["dssc"],"application/dssc+xml":["xdssc"],"application/ecmascript":["ecma"],"application/emma+xml":["emma"],"application/emotionml+xml":["emotionml"],"application/epub+zip":["epub"],"application/exi":["exi"],"application/express":["exp"],"application/fdf":["fdf"],"application/fdt+xml":["fdt"],"application/font-tdpfr":["pfr"],"application/geo+json":["geojson"],"application/gml+xml":["gml"],"application/gpx+xml":["gpx"],"application/gxf":["gxf"],"application/gzip":["gz"],"application/hjson":["hjson"],"application/hyperstudio":["stk"],"application/inkml+xml":["ink","inkml"],"application/ipfix":["ipfix"],"application/its+xml":["its"],"application/java-archive":["jar","war","ear"],"application/java-serialized-object":["ser"],"application/java-vm":["class"],"application/javascript":["*js"],"application/json":["json","map"],"application/json5":["json5"],"application/jsonml+json":["jsonml"],"application/ld+json":["jsonld"],"application/lgr+xml":["lgr"],"application/lost+xml":["lostxml"],"application/mac-binhex40":["hqx"],"application/mac-compactpro":["cpt"],"application/mads+xml":["mads"],"application/manifest+json":["webmanifest"],"application/marc":["mrc"],"application/marcxml+xml":["mrcx"],"application/mathematica":["ma","nb","mb"],
"application/mathml+xml":["mathml"],"application/mbox":["mbox"],"application/media-policy-dataset+xml":["mpf"],"application/mediaservercontrol+xml":["mscml"],"application/metalink+xml":["metalink"],"application/metalink4+xml":["meta4"],"application/mets+xml":["mets"],"application/mmt-aei+xml":["maei"],"application/mmt-usd+xml":["musd"],"application/mods+xml":["mods"],"application/mp21":["m21","mp21"],"application/mp4":["*mp4","*mpg4","mp4s","m4p"],"application/msix":["msix"],"application/msixbundle":["msixbundle"],"application/msword":["doc","dot"],"application/mxf":["mxf"],"application/n-quads":["nq"],"application/n-triples":["nt"],"application/node":["cjs"],"application/octet-stream":["bin","dms","lrf","mar","so","dist","distz","pkg","bpk","dump","elc","deploy","exe","dll","deb","dmg","iso","img","msi","msp","msm","buffer"],"application/oda":["oda"],"application/oebps-package+xml":["opf"],"application/ogg":["ogx"],"application/omdoc+xml":["omdoc"],"application/onenote":["onetoc","onetoc2","onetmp","onepkg","one","onea"],"application/oxps":["oxps"],"application/p2p-overlay+xml":["relo"],"application/patch-ops-error+xml":["xer"],"application/pdf":["pdf"],"application/pgp-encrypted":[
"pgp"],"application/pgp-keys":["asc"],"application/pgp-signature":["sig","*asc"],"application/pics-rules":["prf"],"application/pkcs10":["p10"],"application/pkcs7-mime":["p7m","p7c"],"application/pkcs7-signature":["p7s"],"application/pkcs8":["p8"],"application/pkix-attr-cert":["ac"],"application/pkix-cert":["cer"],"application/pkix-crl":["crl"],"application/pkix-pkipath":["pkipath"],"application/pkixcmp":["pki"],"application/pls+xml":["pls"],"application/postscript":["ai","eps","ps"],"application/provenance+xml":["provx"],"application/pskc+xml":["pskcxml"],"application/raml+yaml":["raml"],"application/rdf+xml":["rdf","owl"],"application/reginfo+xml":["rif"],"application/relax-ng-compact-syntax":["rnc"],"application/resource-lists+xml":["rl"],"application/resource-lists-diff+xml":["rld"],"application/rls-services+xml":["rs"],"application/route-apd+xml":["rapd"],"application/route-s-tsid+xml":["sls"],"application/route-usd+xml":["rusd"],"application/rpki-ghostbusters":["gbr"],"application/rpki-manifest":["mft"],"application/rpki-roa":["roa"],"application/rsd+xml":["rsd"],"application/rss+xml":["rss"],"application/rtf":["rtf"],"application/sbml+xml":["sbml"],"application/scvp-cv-request":["scq"],"application/scvp-cv-response":["scs"],"application/scvp-vp-request":["spq"],"application/scvp-vp-response":["spp"],"application/sdp":["sdp"],"application/senml+xml":["senmlx"],"application/sensml+xml":["sensmlx"],"application/set-payment-initiation":["setpay"],"application/set-registration-initiation":["setreg"],"application/shf+xml":["shf"],"application/sieve":["siv","sieve"],"application/smil+xml":["smi","smil"],"application/sparql-query":["rq"],"application/sparql-results+xml":["srx"],"application/sql":["sql"],"application/srgs":["gram"],"application/srgs+xml":["grxml"],"application/sru+xml":["sru"],"application/ssdl+xml":["ssdl"],"application/ssml+xml":["ssml"],"application/swid+xml":["swidtag"],"application/tei+xml":["tei","teicorpus"],"application/thraud+xml":["tfi"],"application/timestamped-data":["tsd"],"application/toml":["toml"],"application/trig":["trig"],"application/ttml+xml":["ttml"],"application/ubjson":["ubj"],"application/urc-ressheet+xml":["rsheet"],"application/urc-targetdesc+xml":["td"],"application/voicexml+xml":["vxml"],"application/wasm":["wasm"],"application/watcherinfo+xml":["wif"],"application/widget":["wgt"],"application/winhlp":["hlp"],"application/wsdl+xml":["wsdl"],"application/wspolicy+xml":["wspolicy"],"application/xaml+xml":["xaml"],"application/xcap-att+xml":["xav"],"application/xcap-caps+xml":["xca"],"application/xcap-diff+xml":["xdf"],"application/xcap-el+xml":["xel"],"application/xcap-ns+xml":["xns"],"application/xenc+xml":["xenc"],"application/xfdf":["xfdf"],"application/xhtml+xml":["xhtml","xht"],"application/xliff+xml":["xlf"],"application/xml":["xml","xsl","xsd","rng"],"application/xml-dtd":["dtd"],"application/xop+xml":["xop"],"application/xproc+xml":["xpl"],"application/xslt+xml":["*xsl","xslt"],"application/xspf+xml":["xspf"],"application/xv+xml":["mxml","xhvml","xvml","xvm"],"application/yang":["yang"],"application/yin+xml":["yin"],"application/zip":["zip"],"application/zip+dotlottie":["lottie"],"audio/3gpp":[
"*3gpp"],"audio/aac":["adts","aac"],"audio/adpcm":["adp"],"audio/amr":["amr"],"audio/basic":["au","snd"],"audio/midi":["mid","midi","kar","rmi"],"audio/mobile-xmf":["mxmf"],"audio/mp3":["*mp3"],"audio/mp4":["m4a","mp4a","m4b"],"audio/mpeg":["mpga","mp2","mp2a","mp3","m2a","m3a"],"audio/ogg":["oga","ogg","spx","opus"],"audio/s3m":["s3m"],"audio/silk":["sil"],"audio/wav":["wav"],"audio/wave":["*wav"],
"audio/webm":["weba"],"audio/xm":["xm"],"font/collection":["ttc"],"font/otf":["otf"],"font/ttf":["ttf"],"font/woff":["woff"],"font/woff2":["woff2"],"image/aces":["exr"],"image/apng":["apng"],"image/avci":["avci"],"image/avcs":["avcs"],"image/avif":["avif"],"image/bmp":["bmp","dib"],"image/cgm":["cgm"],"image/dicom-rle":["drle"],"image/dpx":["dpx"],"image/emf":["emf"],"image/fits":["fits"],"image/g3fax":["g3"],"image/gif":["gif"],"image/heic":["heic"],"image/heic-sequence":["heics"],"image/heif":["heif"],"image/heif-sequence":["heifs"],"image/hej2k":["hej2"],"image/ief":["ief"],"image/jaii":["jaii"],"image/jais":["jais"],"image/jls":["jls"],"image/jp2":["jp2","jpg2"],"image/jpeg":["jpg","jpeg","jpe"],"image/jph":["jph"],"image/jphc":["jhc"],"image/jpm":["jpm","jpgm"],"image/jpx":["jpx","jpf"],
"image/jxl":["jxl"],"image/jxr":["jxr"],"image/jxra":["jxra"],"image/jxrs":["jxrs"],"image/jxs":["jxs"],"image/jxsc":["jxsc"],"image/jxsi":["jxsi"],"image/jxss":["jxss"],"image/ktx":["ktx"],"image/ktx2":["ktx2"],"image/pjpeg":["jfif"],"image/png":["png"],"image/sgi":["sgi"],"image/svg+xml":["svg","svgz"],"image/t38":["t38"],"image/tiff":["tif","tiff"],"image/tiff-fx":["tfx"],"image/webp":["webp"],
"image/wmf":["wmf"],"message/disposition-notification":["disposition-notification"],"message/global":["u8msg"],"message/global-delivery-status":["u8dsn"],"message/global-disposition-notification":["u8mdn"],"message/global-headers":["u8hdr"],"message/rfc822":["eml","mime","mht","mhtml"],"model/3mf":["3mf"],"model/gltf+json":["gltf"],"model/gltf-binary":["glb"],"model/iges":["igs","iges"],"model/jt":[
"jt"],"model/mesh":["msh","mesh","silo"],"model/mtl":["mtl"],"model/obj":["obj"],"model/prc":["prc"],"model/step":["step","stp","stpnc","p21","210"],"model/step+xml":["stpx"],"model/step+zip":["stpz"],
"model/step-xml+zip":["stpxz"],"model/stl":["stl"],"model/u3d":["u3d"],"model/vrml":["wrl","vrml"],"model/x3d+binary":["*x3db","x3dbz"],"model/x3d+fastinfoset":["x3db"],"model/x3d+vrml":["*x3dv","x3dvz"],"model/x3d+xml":["x3d","x3dz"],"model/x3d-vrml":["x3dv"],"text/cache-manifest":["appcache","manifest"],"text/calendar":["ics","ifb"],"text/coffeescript":["coffee","litcoffee"],"text/css":["css"],"text/csv":["csv"],"text/html":["html","htm","shtml"],"text/jade":["jade"],"text/javascript":["js","mjs"],"text/jsx":["jsx"],"text/less":["less"],"text/markdown":["md","markdown"],"text/mathml":["mml"],
"text/mdx":["mdx"],"text/n3":["n3"],"text/plain":["txt","text","conf","def","list","log","in","ini"],"text/richtext":["rtx"],"text/rtf":["*rtf"],"text/sgml":["sgml","sgm"],"text/shex":["shex"],"text/slim":["slim","slm"],"text/spdx":["spdx"],"text/stylus":["stylus","styl"],"text/tab-separated-values":["tsv"],"text/troff":["t","tr","roff","man","me","ms"],"text/turtle":["ttl"],"text/uri-list":["uri",
"uris","urls"],"text/vcard":["vcard"],"text/vtt":["vtt"],"text/wgsl":["wgsl"],"text/xml":["*xml"],"text/yaml":["yaml","yml"],"video/3gpp":["3gp","3gpp"],"video/3gpp2":["3g2"],"video/h261":["h261"],"video/h263":["h263"],"video/h264":["h264"],"video/iso.segment":["m4s"],"video/jpeg":["jpgv"],"video/jpm":["*jpm","*jpgm"],"video/mj2":["mj2","mjp2"],"video/mp2t":["ts","m2t","m2ts","mts"],"video/mp4":["mp4","mp4v","mpg4"],"video/mpeg":["mpeg","mpg","mpe","m1v","m2v"],"video/ogg":["ogv"],"video/quicktime":["qt","mov"],"video/webm":["webm"]};Object.freeze(Kl);ql=Kl});var et,vn,Bn,Gn,Pi,Di,Ri=_(function(){f();et=function(t,e,n,r){if(n==="a"&&!r)throw new TypeError("Private accessor was defined without a getter");if(typeof e=="function"?t!==e||!r:!e.has(t))throw new TypeError(
"Cannot read private member from an object whose class did not declare it");return n==="m"?r:n==="a"?r.call(t):r?r.value:e.get(t)},Pi=class{constructor(...e){vn.set(this,new Map),Bn.set(this,new Map),
Gn.set(this,new Map);for(let n of e)this.define(n)}define(e,n=!1){for(let[r,o]of Object.entries(e)){r=r.toLowerCase(),o=o.map(function(a){return a.toLowerCase()});let i=et(this,Gn,"f").get(r);i||(i=new Set,
et(this,Gn,"f").set(r,i));let s=!0;for(let a of o){let c=a.startsWith("*");if(a=c?a.slice(1):a,i.add(a),s&&et(this,Bn,"f").set(r,a),s=!1,c)continue;let u=et(this,vn,"f").get(a);if(u&&u!=r&&!n)throw new Error(
`"${r} -> ${a}" conflicts with "${u} -> ${a}". Pass \`force=true\` to override this definition.`);et(this,vn,"f").set(a,r)}}return this}getType(e){if(typeof e!="string")return null;let n=e.replace(/^.*[/\\]/s,
"").toLowerCase(),r=n.replace(/^.*\./s,"").toLowerCase(),o=n.length<e.length;return!(r.length<n.length-1)&&o?null:et(this,vn,"f").get(r)??null}getExtension(e){return typeof e!="string"?null:(e=e?.split?.(
";")[0],(e&&et(this,Bn,"f").get(e.trim().toLowerCase()))??null)}getAllExtensions(e){if(typeof e!="string")return null;e=e.split(";")[0].trim().toLowerCase();let n=et(this,Gn,"f").get(e);return n?new Set(
n):null}_freeze(){return this.define=function(){throw new Error("define() not allowed for built-in Mime objects. See https://github.com/broofa/mime/blob/main/README.md#custom-mime-instances")},Object.
freeze(this),this}_getTestState(){return{types:et(this,vn,"f"),extensions:et(this,Bn,"f")}}};vn=new WeakMap,Bn=new WeakMap,Gn=new WeakMap;Di=Pi});var Jl,Xl=_(function(){f();Yl();Hl();Ri();Ri();Jl=new Di(ql,Wl)._freeze()});var Ql={};Oe(Ql,{default:function(){return Jl}});var ef=_(function(){f();Xl()});var Vg,sf,af,Wn,wn,Bg,cf,Yn,Br,Ui,Li,Gg,uf,lf,Bi,Gi,ff,Wg,Kn,Mi,Yg,Kg,qg,Hg,ji,tf,Jg,Zi,Vi,Fi,Xg,nf,rf,of,Zr,Vr,pf,Qg,df=_(function(){f();Vg="ENTRIES",sf="KEYS",af="VALUES",Wn=class{constructor(e,n){let r=e.
_tree,o=Array.from(r.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:r,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};
let{node:e,keys:n}=wn(this._path);if(wn(n)==="")return{done:!1,value:this.result()};let r=e.get(wn(n));return this._path.push({node:r,keys:Array.from(r.keys())}),this.dive()}backtrack(){if(this._path.
length===0)return;let e=wn(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(function({keys:e}){return wn(e)}).filter(function(e){
return e!==""}).join("")}value(){return wn(this._path).node.get("")}result(){switch(this._type){case af:return this.value();case sf:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){
return this}},wn=function(t){return t[t.length-1]},Bg=function(t,e,n){let r=new Map;if(e===void 0)return r;let o=e.length+1,i=o+n,s=new Uint8Array(i*o).fill(n+1);for(let a=0;a<o;++a)s[a]=a;for(let a=1;a<
i;++a)s[a*o]=a;return cf(t,e,n,r,s,1,o,""),r},cf=function(t,e,n,r,o,i,s,a){let c=i*s;e:for(let u of t.keys())if(u===""){let l=o[c-1];l<=n&&r.set(a,[t.get(u),l])}else{let l=i;for(let p=0;p<u.length;++p,
++l){let h=u[p],m=s*l,g=m-s,v=o[m],b=Math.max(0,l-n-1),N=Math.min(s-1,l+n);for(let V=b;V<N;++V){let K=h!==e[V],L=o[g+V]+ +K,P=o[g+V+1]+1,ee=o[m+V]+1,U=o[m+V+1]=Math.min(L,P,ee);U<v&&(v=U)}if(v>n)continue e}
cf(t.get(u),e,n,r,o,l,s,a+u)}},Yn=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[
n,r]=Br(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,i]=Bi(r);for(let s of o.keys())if(s!==""&&s.startsWith(i)){let a=new Map;return a.set(s.slice(i.length),o.get(s)),new t(a,e)}}return new t(
n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,Gg(this._tree,e)}entries(){return new Wn(this,Vg)}forEach(e){for(let[n,r]of this)e(n,r,this)}fuzzyGet(e,n){return Bg(
this._tree,e,n)}get(e){let n=Ui(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Ui(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Wn(this,sf)}set(e,n){if(typeof e!="string")
throw new Error("key must be a string");return this._size=void 0,Li(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this.
_size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let r=Li(this._tree,e);return r.set("",n(r.get(""))),this}fetch(e,n){if(typeof e!=
"string")throw new Error("key must be a string");this._size=void 0;let r=Li(this._tree,e),o=r.get("");return o===void 0&&r.set("",o=n()),o}values(){return new Wn(this,af)}[Symbol.iterator](){return this.
entries()}static from(e){let n=new t;for(let[r,o]of e)n.set(r,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Br=function(t,e,n=[]){if(e.length===0||t==null)return[t,n];for(let r of t.
keys())if(r!==""&&e.startsWith(r))return n.push([t,r]),Br(t.get(r),e.slice(r.length),n);return n.push([t,e]),Br(void 0,"",n)},Ui=function(t,e){if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==
""&&e.startsWith(n))return Ui(t.get(n),e.slice(n.length))},Li=function(t,e){let n=e.length;e:for(let r=0;t&&r<n;){for(let i of t.keys())if(i!==""&&e[r]===i[0]){let s=Math.min(n-r,i.length),a=1;for(;a<
s&&e[r+a]===i[a];)++a;let c=t.get(i);if(a===i.length)t=c;else{let u=new Map;u.set(i.slice(a),c),t.set(e.slice(r,r+a),u),t.delete(i),t=u}r+=a;continue e}let o=new Map;return t.set(e.slice(r),o),o}return t},
Gg=function(t,e){let[n,r]=Br(t,e);if(n!==void 0){if(n.delete(""),n.size===0)uf(r);else if(n.size===1){let[o,i]=n.entries().next().value;lf(r,o,i)}}},uf=function(t){if(t.length===0)return;let[e,n]=Bi(t);
if(e.delete(n),e.size===0)uf(t.slice(0,-1));else if(e.size===1){let[r,o]=e.entries().next().value;r!==""&&lf(t.slice(0,-1),r,o)}},lf=function(t,e,n){if(t.length===0)return;let[r,o]=Bi(t);r.set(o+e,n),
r.delete(o)},Bi=function(t){return t[t.length-1]},Gi="or",ff="and",Wg="and_not",Kn=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==
null||e.autoVacuum===!0?Fi:e.autoVacuum;this._options={...ji,...e,autoVacuum:n,searchOptions:{...tf,...e.searchOptions||{}},autoSuggestOptions:{...Jg,...e.autoSuggestOptions||{}}},this._index=new Yn,this.
_documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this.
_currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Vi,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:r,tokenize:o,processTerm:i,fields:s,idField:a}=this.
_options,c=n(e,a);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let u=this.addDocumentId(
c);this.saveStoredFields(u,e);for(let l of s){let p=n(e,l);if(p==null)continue;let h=o(r(p,l),l),m=this._fieldIds[l],g=new Set(h).size;this.addFieldLength(u,m,this._documentCount-1,g);for(let v of h){
let b=i(v,l);if(Array.isArray(b))for(let N of b)this.addTerm(m,u,N);else b&&this.addTerm(m,u,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){var a=this;let{chunkSize:r=10}=n,o={chunk:[],
promise:Promise.resolve()},{chunk:i,promise:s}=e.reduce(function({chunk:c,promise:u},l,p){return c.push(l),(p+1)%r===0?{chunk:[],promise:u.then(function(){return new Promise(function(h){return setTimeout(
h,0)})}).then(function(){return a.addAll(c)})}:{chunk:c,promise:u}},o);return s.then(function(){return a.addAll(i)})}remove(e){let{tokenize:n,processTerm:r,extractField:o,stringifyField:i,fields:s,idField:a}=this.
_options,c=o(e,a);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);let u=this._idToShortId.get(c);if(u==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let l of s){let p=o(e,l);if(p==null)continue;let h=n(i(p,l),l),m=this._fieldIds[l],g=new Set(h).size;this.removeFieldLength(u,m,this._documentCount,g);for(let v of h){
let b=r(v,l);if(Array.isArray(b))for(let N of b)this.removeTerm(m,u,N);else b&&this.removeTerm(m,u,b)}}this._storedFields.delete(u),this._documentIds.delete(u),this._idToShortId.delete(c),this._fieldLength.
delete(u),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Yn,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){
var r=this;let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),
this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach(function(o,i){r.removeFieldLength(n,i,r._documentCount,o)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.
maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:r,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:r,batchWait:o},
{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let r of e)this.discard(r)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){
let{idField:n,extractField:r}=this._options,o=r(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){var r=this;return this._currentVacuum?(this._enqueuedVacuumConditions=
this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(function(){let o=r._enqueuedVacuumConditions;return r._enqueuedVacuumConditions=
Vi,r.performVacuuming(e,o)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let r=this.
_dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||Zi.batchSize,i=e.batchWait||Zi.batchWait,s=1;for(let[a,c]of this._index){for(let[u,l]of c)for(let[p]of l)this._documentIds.has(p)||(l.size<=
1?c.delete(u):l.delete(p));this._index.get(a).size===0&&this._index.delete(a),s%o===0&&await new Promise(function(u){return setTimeout(u,i)}),s+=1}this._dirtCount-=r}await null,this._currentVacuum=this.
_enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:r}=e;return n=n||Fi.minDirtCount,r=r||Fi.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=
r}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.
has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:r}=this._options,o={...r,...n},i=this.executeQuery(e,n),s=[];for(let[
a,{score:c,terms:u,match:l}]of i){let p=u.length||1,h={id:this._documentIds.get(a),score:c*p,terms:Object.keys(l),queryTerms:u,match:l};Object.assign(h,this._storedFields.get(a)),(o.filter==null||o.filter(
h))&&s.push(h)}return e===t.wildcard&&o.boostDocument==null||s.sort(rf),s}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let r=new Map;for(let{score:i,terms:s}of this.search(e,n)){let a=s.
join(" "),c=r.get(a);c!=null?(c.score+=i,c.count+=1):r.set(a,{score:i,terms:s,count:1})}let o=[];for(let[i,{score:s,terms:a,count:c}]of r)o.push({suggestion:i,terms:a,score:s/c});return o.sort(rf),o}get documentCount(){
return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.
loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(ji.hasOwnProperty(e))return Mi(ji,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:r,documentIds:o,fieldLength:i,
storedFields:s,serializationVersion:a}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Zr(o),c._fieldLength=Zr(i),c._storedFields=Zr(s);for(let[u,l]of c._documentIds)c._idToShortId.set(l,u);for(let[
u,l]of r){let p=new Map;for(let h of Object.keys(l)){let m=l[h];a===1&&(m=m.ds),p.set(parseInt(h,10),Zr(m))}c._index.set(u,p)}return c}static async loadJSAsync(e,n){let{index:r,documentIds:o,fieldLength:i,
storedFields:s,serializationVersion:a}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Vr(o),c._fieldLength=await Vr(i),c._storedFields=await Vr(s);for(let[l,p]of c._documentIds)c._idToShortId.
set(p,l);let u=0;for(let[l,p]of r){let h=new Map;for(let m of Object.keys(p)){let g=p[m];a===1&&(g=g.ds),h.set(parseInt(m,10),await Vr(g))}++u%1e3===0&&await pf(0),c._index.set(l,h)}return c}static instantiateMiniSearch(e,n){
let{documentCount:r,nextId:o,fieldIds:i,averageFieldLength:s,dirtCount:a,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let u=new t(n);return u._documentCount=r,u._nextId=o,u._idToShortId=new Map,u._fieldIds=i,u._avgFieldLength=s,u._dirtCount=a||0,u._index=new Yn,u}executeQuery(e,n={}){var h=this;if(e===t.wildcard)
return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},g=e.queries.map(function(v){return h.executeQuery(v,m)});return this.combineResults(g,m.combineWith)}let{tokenize:r,
processTerm:o,searchOptions:i}=this._options,s={tokenize:r,processTerm:o,...i,...n},{tokenize:a,processTerm:c}=s,p=a(e).flatMap(function(m){return c(m)}).filter(function(m){return!!m}).map(Hg(s)).map(
function(m){return h.executeQuerySpec(m,s)});return this.combineResults(p,s.combineWith)}executeQuerySpec(e,n){let r={...this._options.searchOptions,...n},o=(r.fields||this._options.fields).reduce(function(v,b){
return{...v,[b]:Mi(r.boost,b)||1}},{}),{boostDocument:i,weights:s,maxFuzzy:a,bm25:c}=r,{fuzzy:u,prefix:l}={...tf.weights,...s},p=this._index.get(e.term),h=this.termResults(e.term,e.term,1,e.termBoost,
p,o,i,c),m,g;if(e.prefix&&(m=this._index.atPrefix(e.term)),e.fuzzy){let v=e.fuzzy===!0?.2:e.fuzzy,b=v<1?Math.min(a,Math.round(e.term.length*v)):v;b&&(g=this._index.fuzzyGet(e.term,b))}if(m)for(let[v,b]of m){
let N=v.length-e.term.length;if(!N)continue;g?.delete(v);let V=l*v.length/(v.length+.3*N);this.termResults(e.term,v,V,e.termBoost,b,o,i,c,h)}if(g)for(let v of g.keys()){let[b,N]=g.get(v);if(!N)continue;
let V=u*v.length/(v.length+N);this.termResults(e.term,v,V,e.termBoost,b,o,i,c,h)}return h}executeWildcardQuery(e){let n=new Map,r={...this._options.searchOptions,...e};for(let[o,i]of this._documentIds){
let s=r.boostDocument?r.boostDocument(i,"",this._storedFields.get(o)):1;n.set(o,{score:s,terms:[],match:{}})}return n}combineResults(e,n=Gi){if(e.length===0)return new Map;let r=n.toLowerCase(),o=Yg[r];
if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,r]of this._index){let o={};for(let[i,s]of r)o[i]=Object.fromEntries(s);e.push([n,o])}
return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this.
_avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,r,o,i,s,a,c,u=new Map){if(i==null)return u;for(let l of Object.
keys(s)){let p=s[l],h=this._fieldIds[l],m=i.get(h);if(m==null)continue;let g=m.size,v=this._avgFieldLength[h];for(let b of m.keys()){if(!this._documentIds.has(b)){this.removeTerm(h,b,n),g-=1;continue}
let N=a?a(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!N)continue;let V=m.get(b),K=this._fieldLength.get(b)[h],L=qg(V,g,this._documentCount,K,v,c),P=r*o*p*N*L,ee=u.get(b);if(ee){ee.score+=
P,Xg(ee.terms,e);let U=Mi(ee.match,n);U?U.push(l):ee.match[n]=[l]}else u.set(b,{score:P,terms:[e],match:{[n]:[l]}})}}return u}addTerm(e,n,r){let o=this._index.fetch(r,of),i=o.get(e);if(i==null)i=new Map,
i.set(n,1),o.set(e,i);else{let s=i.get(n);i.set(n,(s||0)+1)}}removeTerm(e,n,r){if(!this._index.has(r)){this.warnDocumentChanged(n,e,r);return}let o=this._index.fetch(r,of),i=o.get(e);i==null||i.get(n)==
null?this.warnDocumentChanged(n,e,r):i.get(n)<=1?i.size<=1?o.delete(e):i.delete(n):i.set(n,i.get(n)-1),this._index.get(r).size===0&&this._index.delete(r)}warnDocumentChanged(e,n,r){for(let o of Object.
keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${r}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=
1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,r,o){let i=this._fieldLength.get(e);i==null&&this._fieldLength.set(e,i=[]),i[n]=o;let a=(this._avgFieldLength[n]||
0)*r+o;this._avgFieldLength[n]=a/(r+1)}removeFieldLength(e,n,r,o){if(r===1){this._avgFieldLength[n]=0;return}let i=this._avgFieldLength[n]*r-o;this._avgFieldLength[n]=i/(r-1)}saveStoredFields(e,n){let{
storeFields:r,extractField:o}=this._options;if(r==null||r.length===0)return;let i=this._storedFields.get(e);i==null&&this._storedFields.set(e,i={});for(let s of r){let a=o(n,s);a!==void 0&&(i[s]=a)}}};
Kn.wildcard=Symbol("*");Mi=function(t,e){return Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0},Yg={[Gi]:function(t,e){for(let n of e.keys()){let r=t.get(n);if(r==null)t.set(n,e.get(n));else{let{
score:o,terms:i,match:s}=e.get(n);r.score=r.score+o,r.match=Object.assign(r.match,s),nf(r.terms,i)}}return t},[ff]:function(t,e){let n=new Map;for(let r of e.keys()){let o=t.get(r);if(o==null)continue;
let{score:i,terms:s,match:a}=e.get(r);nf(o.terms,s),n.set(r,{score:o.score+i,terms:o.terms,match:Object.assign(o.match,a)})}return n},[Wg]:function(t,e){for(let n of e.keys())t.delete(n);return t}},Kg=
{k:1.2,b:.7,d:.5},qg=function(t,e,n,r,o,i){let{k:s,b:a,d:c}=i;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(s+1)/(t+s*(1-a+a*r/o)))},Hg=function(t){return function(e,n,r){let o=typeof t.fuzzy=="function"?t.
fuzzy(e,n,r):t.fuzzy||!1,i=typeof t.prefix=="function"?t.prefix(e,n,r):t.prefix===!0,s=typeof t.boostTerm=="function"?t.boostTerm(e,n,r):1;return{term:e,fuzzy:o,prefix:i,termBoost:s}}},ji={idField:"id",
extractField:function(t,e){return t[e]},stringifyField:function(t,e){return t.toString()},tokenize:function(t){return t.split(Qg)},processTerm:function(t){return t.toLowerCase()},fields:void 0,searchOptions:void 0,
storeFields:[],logger:function(t,e){typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},tf={combineWith:Gi,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:Kg},Jg=
{combineWith:ff,prefix:function(t,e,n){return e===n.length-1}},Zi={batchSize:1e3,batchWait:10},Vi={minDirtFactor:.1,minDirtCount:20},Fi={...Zi,...Vi},Xg=function(t,e){t.includes(e)||t.push(e)},nf=function(t,e){
for(let n of e)t.includes(n)||t.push(n)},rf=function({score:t},{score:e}){return e-t},of=function(){return new Map},Zr=function(t){let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);
return e},Vr=async function(t){let e=new Map,n=0;for(let r of Object.keys(t))e.set(parseInt(r,10),t[r]),++n%1e3===0&&await pf(0);return e},pf=function(t){return new Promise(function(e){return setTimeout(
e,t)})},Qg=/[\n\r\p{Z}\p{P}]+/u});var mf={};Oe(mf,{default:function(){return Kn}});var hf=_(function(){f();df()});function gf(t,e,n){return t.border?/[.']-+[.']/.test(e)?"":e.trim().length!==0?n:"  ":""}function rb(t){let e=t.padding||[],n=1+(e[Wr]||0)+(e[Gr]||0);return t.border?n+4:n}function ob(){return typeof process==
"object"&&process.stdout&&process.stdout.columns?process.stdout.columns:80}function ib(t,e){t=t.trim();let n=Pe.stringWidth(t);return n<e?" ".repeat(e-n)+t:t}function sb(t,e){t=t.trim();let n=Pe.stringWidth(
t);return n>=e?t:" ".repeat(e-n>>1)+t}function bf(t,e){return Pe=e,new Wi({width:t?.width||ob(),wrap:t?.wrap})}var eb,tb,Gr,nb,Wr,Wi,Pe,yf=_(function(){"use strict";f();eb={right:ib,center:sb},tb=0,Gr=
1,nb=2,Wr=3,Wi=class{constructor(e){var n;this.width=e.width,this.wrap=(n=e.wrap)!==null&&n!==void 0?n:!0,this.rows=[]}span(...e){let n=this.div(...e);n.span=!0}resetOutput(){this.rows=[]}div(...e){var r=this;
if(e.length===0&&this.div(""),this.wrap&&this.shouldApplyLayoutDSL(...e)&&typeof e[0]=="string")return this.applyLayoutDSL(e[0]);let n=e.map(function(o){return typeof o=="string"?r.colFromString(o):o});
return this.rows.push(n),n}shouldApplyLayoutDSL(...e){return e.length===1&&typeof e[0]=="string"&&/[\t\n]/.test(e[0])}applyLayoutDSL(e){var o=this;let n=e.split(`
`).map(function(i){return i.split("	")}),r=0;return n.forEach(function(i){i.length>1&&Pe.stringWidth(i[0])>r&&(r=Math.min(Math.floor(o.width*.5),Pe.stringWidth(i[0])))}),n.forEach(function(i){o.div(...i.
map(function(s,a){return{text:s.trim(),padding:o.measurePadding(s),width:a===0&&i.length>1?r:void 0}}))}),this.rows[this.rows.length-1]}colFromString(e){return{text:e,padding:this.measurePadding(e)}}measurePadding(e){
let n=Pe.stripAnsi(e);return[0,n.match(/\s*$/)[0].length,0,n.match(/^\s*/)[0].length]}toString(){var n=this;let e=[];return this.rows.forEach(function(r){n.rowToString(r,e)}),e.filter(function(r){return!r.
hidden}).map(function(r){return r.text}).join(`
`)}rowToString(e,n){var r=this;return this.rasterize(e).forEach(function(o,i){let s="";o.forEach(function(a,c){let{width:u}=e[c],l=r.negatePadding(e[c]),p=a;if(l>Pe.stringWidth(a)&&(p+=" ".repeat(l-Pe.
stringWidth(a))),e[c].align&&e[c].align!=="left"&&r.wrap){let m=eb[e[c].align];p=m(p,l),Pe.stringWidth(p)<l&&(p+=" ".repeat((u||0)-Pe.stringWidth(p)-1))}let h=e[c].padding||[0,0,0,0];h[Wr]&&(s+=" ".repeat(
h[Wr])),s+=gf(e[c],p,"| "),s+=p,s+=gf(e[c],p," |"),h[Gr]&&(s+=" ".repeat(h[Gr])),i===0&&n.length>0&&(s=r.renderInline(s,n[n.length-1]))}),n.push({text:s.replace(/ +$/,""),span:e.span})}),n}renderInline(e,n){
let r=e.match(/^ */),o=r?r[0].length:0,i=n.text,s=Pe.stringWidth(i.trimRight());return n.span?this.wrap?o<s?e:(n.hidden=!0,i.trimRight()+" ".repeat(o-s)+e.trimLeft()):(n.hidden=!0,i+e):e}rasterize(e){
var i=this;let n=[],r=this.columnWidths(e),o;return e.forEach(function(s,a){s.width=r[a],i.wrap?o=Pe.wrap(s.text,i.negatePadding(s),{hard:!0}).split(`
`):o=s.text.split(`
`),s.border&&(o.unshift("."+"-".repeat(i.negatePadding(s)+2)+"."),o.push("'"+"-".repeat(i.negatePadding(s)+2)+"'")),s.padding&&(o.unshift(...new Array(s.padding[tb]||0).fill("")),o.push(...new Array(s.
padding[nb]||0).fill(""))),o.forEach(function(c,u){n[u]||n.push([]);let l=n[u];for(let p=0;p<a;p++)l[p]===void 0&&l.push("");l.push(c)})}),n}negatePadding(e){let n=e.width||0;return e.padding&&(n-=(e.
padding[Wr]||0)+(e.padding[Gr]||0)),e.border&&(n-=4),n}columnWidths(e){if(!this.wrap)return e.map(function(s){return s.width||Pe.stringWidth(s.text)});let n=e.length,r=this.width,o=e.map(function(s){if(s.
width)return n--,r-=s.width,s.width}),i=n?Math.floor(r/n):0;return o.map(function(s,a){return s===void 0?Math.max(i,rb(e[a])):s})}}});var tt,Yr=_(function(){f();tt=function(t){return[...t].length}});function Ki({onlyFirst:t=!1}={}){return new RegExp(pb,t?void 0:"g")}var Yi,xf,ab,cb,ub,lb,fb,pb,_f=_(function(){f();Yi=String.raw`(?:\u001B\u005C|\u009C)`,xf=String.raw`\u0018\u001A\u001B\u0080-\u009F`,
ab=String.raw`(?:\u001B\]|\u009D)[^\u0007${xf}]*(?:\u0007|${Yi})`,cb=String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${xf}]*${Yi}`,ub=String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${Yi})?`,
lb=String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`,fb=String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`,pb=`${ub}|${ab}|${cb}|${lb}|${fb}`});function qn(t){if(typeof t!="string")throw new TypeError(`Expected a \`string\`, got \`${typeof t}\``);return!t.includes("\x1B")&&!t.includes("")?t:t.replace(db,"")}var db,qi=_(function(){f();_f();db=
Ki()});function gb(){let t=new Map;for(let[e,n]of Object.entries(pe)){for(let[r,o]of Object.entries(n))pe[r]={open:`\x1B[${o[0]}m`,close:`\x1B[${o[1]}m`},n[r]=pe[r],t.set(o[0],o[1]);Object.defineProperty(pe,
e,{value:n,enumerable:!1})}return Object.defineProperty(pe,"codes",{value:t,enumerable:!1}),pe.color.close="\x1B[39m",pe.bgColor.close="\x1B[49m",pe.color.ansi=vf(),pe.color.ansi256=wf(),pe.color.ansi16m=
Ef(),pe.bgColor.ansi=vf(10),pe.bgColor.ansi256=wf(10),pe.bgColor.ansi16m=Ef(10),Object.defineProperties(pe,{rgbToAnsi256:{value(e,n,r){return e===n&&n===r?e<8?16:e>248?231:Math.round((e-8)/247*24)+232:
16+36*Math.round(e/255*5)+6*Math.round(n/255*5)+Math.round(r/255*5)},enumerable:!1},hexToRgb:{value(e){let n=/[a-f\d]{6}|[a-f\d]{3}/i.exec(e.toString(16));if(!n)return[0,0,0];let[r]=n;r.length===3&&(r=
[...r].map(function(i){return i+i}).join(""));let o=Number.parseInt(r,16);return[o>>16&255,o>>8&255,o&255]},enumerable:!1},hexToAnsi256:{value:function(e){return pe.rgbToAnsi256(...pe.hexToRgb(e))},enumerable:!1},
ansi256ToAnsi:{value(e){if(e<8)return 30+e;if(e<16)return 90+(e-8);let n,r,o;if(e>=232)n=((e-232)*10+8)/255,r=n,o=n;else{e-=16;let a=e%36;n=Math.floor(e/36)/5,r=Math.floor(a/6)/5,o=a%6/5}let i=Math.max(
n,r,o)*2;if(i===0)return 30;let s=30+(Math.round(o)<<2|Math.round(r)<<1|Math.round(n));return i===2&&(s+=60),s},enumerable:!1},rgbToAnsi:{value:function(e,n,r){return pe.ansi256ToAnsi(pe.rgbToAnsi256(
e,n,r))},enumerable:!1},hexToAnsi:{value:function(e){return pe.ansi256ToAnsi(pe.hexToAnsi256(e))},enumerable:!1}}),pe}var vf,wf,Ef,pe,HS,mb,hb,JS,bb,If,$f=_(function(){f();vf=function(t=0){return function(e){
return`\x1B[${e+t}m`}},wf=function(t=0){return function(e){return`\x1B[${38+t};5;${e}m`}},Ef=function(t=0){return function(e,n,r){return`\x1B[${38+t};2;${e};${n};${r}m`}},pe={modifier:{reset:[0,0],bold:[
1,22],dim:[2,22],italic:[3,23],underline:[4,24],overline:[53,55],inverse:[7,27],hidden:[8,28],strikethrough:[9,29]},color:{black:[30,39],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],magenta:[
35,39],cyan:[36,39],white:[37,39],blackBright:[90,39],gray:[90,39],grey:[90,39],redBright:[91,39],greenBright:[92,39],yellowBright:[93,39],blueBright:[94,39],magentaBright:[95,39],cyanBright:[96,39],whiteBright:[
97,39]},bgColor:{bgBlack:[40,49],bgRed:[41,49],bgGreen:[42,49],bgYellow:[43,49],bgBlue:[44,49],bgMagenta:[45,49],bgCyan:[46,49],bgWhite:[47,49],bgBlackBright:[100,49],bgGray:[100,49],bgGrey:[100,49],bgRedBright:[
101,49],bgGreenBright:[102,49],bgYellowBright:[103,49],bgBlueBright:[104,49],bgMagentaBright:[105,49],bgCyanBright:[106,49],bgWhiteBright:[107,49]}},HS=Object.keys(pe.modifier),mb=Object.keys(pe.color),
hb=Object.keys(pe.bgColor),JS=[...mb,...hb];bb=gb(),If=bb});function Xi(t,e,n){return String(t).normalize().replaceAll(`\r
`,`
`).split(`
`).map(function(r){return wb(r,e,n)}).join(`
`)}var qr,yb,Ji,Tf,xb,Nf,Kr,Sf,Of,_b,Hi,vb,wb,Af=_(function(){f();Yr();qi();$f();qr=new Set(["\x1B",""]),yb=39,Ji="\x07",Tf="[",xb="]",Nf="m",Kr=`${xb}8;;`,Sf=function(t){return`${qr.values().next().
value}${Tf}${t}${Nf}`},Of=function(t){return`${qr.values().next().value}${Kr}${t}${Ji}`},_b=function(t){return t.split(" ").map(function(e){return tt(e)})},Hi=function(t,e,n){let r=[...e],o=!1,i=!1,s=tt(
qn(t.at(-1)));for(let[a,c]of r.entries()){let u=tt(c);if(s+u<=n?t[t.length-1]+=c:(t.push(c),s=0),qr.has(c)&&(o=!0,i=r.slice(a+1,a+1+Kr.length).join("")===Kr),o){i?c===Ji&&(o=!1,i=!1):c===Nf&&(o=!1);continue}
s+=u,s===n&&a<r.length-1&&(t.push(""),s=0)}!s&&t.at(-1).length>0&&t.length>1&&(t[t.length-2]+=t.pop())},vb=function(t){let e=t.split(" "),n=e.length;for(;n>0&&!(tt(e[n-1])>0);)n--;return n===e.length?
t:e.slice(0,n).join(" ")+e.slice(n).join("")},wb=function(t,e,n={}){if(n.trim!==!1&&t.trim()==="")return"";let r="",o,i,s=_b(t),a=[""];for(let[p,h]of t.split(" ").entries()){n.trim!==!1&&(a[a.length-1]=
a.at(-1).trimStart());let m=tt(a.at(-1));if(p!==0&&(m>=e&&(n.wordWrap===!1||n.trim===!1)&&(a.push(""),m=0),(m>0||n.trim===!1)&&(a[a.length-1]+=" ",m++)),n.hard&&s[p]>e){let g=e-m,v=1+Math.floor((s[p]-
g-1)/e);Math.floor((s[p]-1)/e)<v&&a.push(""),Hi(a,h,e);continue}if(m+s[p]>e&&m>0&&s[p]>0){if(n.wordWrap===!1&&m<e){Hi(a,h,e);continue}a.push("")}if(m+s[p]>e&&n.wordWrap===!1){Hi(a,h,e);continue}a[a.length-
1]+=h}n.trim!==!1&&(a=a.map(function(p){return vb(p)}));let c=a.join(`
`),u=[...c],l=0;for(let[p,h]of u.entries()){if(r+=h,qr.has(h)){let{groups:g}=new RegExp(`(?:\\${Tf}(?<code>\\d+)m|\\${Kr}(?<uri>.*)${Ji})`).exec(c.slice(l))||{groups:{}};if(g.code!==void 0){let v=Number.
parseFloat(g.code);o=v===yb?void 0:v}else g.uri!==void 0&&(i=g.uri.length===0?void 0:g.uri)}let m=If.codes.get(Number(o));u[p+1]===`
`?(i&&(r+=Of("")),o&&m&&(r+=Sf(m))):h===`
`&&(o&&m&&(r+=Sf(o)),i&&(r+=Of(i))),l+=h.length}return r}});function Qi(t){return bf(t,{stringWidth:tt,stripAnsi:qn,wrap:Xi})}var kf=_(function(){f();yf();Yr();qi();Af()});var Cf,zf=_(function(){f();Cf=function(){}});function Ft(t){if(t!==t.toLowerCase()&&t!==t.toUpperCase()||(t=t.toLowerCase()),t.indexOf("-")===-1&&t.indexOf("_")===-1)return t;{let n="",r=!1,o=t.match(/^-+/);for(let i=o?o[0].length:0;i<t.length;i++){
let s=t.charAt(i);r&&(r=!1,s=s.toUpperCase()),i!==0&&(s==="-"||s==="_")?r=!0:s!=="-"&&s!=="_"&&(n+=s)}return n}}function Hr(t,e){let n=t.toLowerCase();e=e||"-";let r="";for(let o=0;o<t.length;o++){let i=n.
charAt(o),s=t.charAt(o);i!==s&&o>0?r+=`${e}${n.charAt(o)}`:r+=s}return r}function Jr(t){return t==null?!1:typeof t=="number"||/^0x[0-9a-f]+$/i.test(t)?!0:/^0[^.]/.test(t)?!1:/^[-]?(?:\d+(?:\.\d*)?|\.\d+)(e[-+]?\d+)?$/.
test(t)}var es=_(function(){f();});function Pf(t){if(Array.isArray(t))return t.map(function(s){return typeof s!="string"?s+"":s});t=t.trim();let e=0,n=null,r=null,o=null,i=[];for(let s=0;s<t.length;s++){if(n=r,r=t.charAt(s),r===" "&&!o){
n!==" "&&e++;continue}r===o?o=null:(r==="'"||r==='"')&&!o&&(o=r),i[e]||(i[e]=""),i[e]+=r}return i}var Df=_(function(){f();});var Fe,Rf=_(function(){f();(function(t){t.BOOLEAN="boolean",t.STRING="string",t.NUMBER="number",t.ARRAY="array"})(Fe||(Fe={}))});function Eb(t){let e=[],n=Object.create(null),r=!0;for(Object.keys(t).forEach(function(o){e.push([].concat(t[o],o))});r;){r=!1;for(let o=0;o<e.length;o++)for(let i=o+1;i<e.length;i++)if(e[o].filter(function(a){
return e[i].indexOf(a)!==-1}).length){e[o]=e[o].concat(e[i]),e.splice(i,1),r=!0;break}}return e.forEach(function(o){o=o.filter(function(s,a,c){return c.indexOf(s)===a});let i=o.pop();i!==void 0&&typeof i==
"string"&&(n[i]=o)}),n}function ts(t){return t!==void 0?t+1:1}function Lf(t){return t==="__proto__"?"___proto___":t}function Ib(t){return typeof t=="string"&&(t[0]==="'"||t[0]==='"')&&t[t.length-1]===
t[0]?t.substring(1,t.length-1):t}var mt,Xr,Mf=_(function(){f();Df();Rf();es();Xr=class{constructor(e){mt=e}parse(e,n){let r=Object.assign({alias:void 0,array:void 0,boolean:void 0,config:void 0,configObjects:void 0,
configuration:void 0,coerce:void 0,count:void 0,default:void 0,envPrefix:void 0,narg:void 0,normalize:void 0,string:void 0,number:void 0,__:void 0,key:void 0},n),o=Pf(e),i=typeof e=="string",s=Eb(Object.
assign(Object.create(null),r.alias)),a=Object.assign({"boolean-negation":!0,"camel-case-expansion":!0,"combine-arrays":!1,"dot-notation":!0,"duplicate-arguments-array":!0,"flatten-duplicate-arrays":!0,
"greedy-arrays":!0,"halt-at-non-option":!1,"nargs-eats-options":!1,"negation-prefix":"no-","parse-numbers":!0,"parse-positional-numbers":!0,"populate--":!1,"set-placeholder-key":!1,"short-option-groups":!0,"strip-aliased":!1,"strip-dashed":!1,"unknown-options-as-args":!1},r.configuration),c=Object.assign(Object.create(null),r.default),u=r.configObjects||[],l=r.envPrefix,p=a["populate--"],h=p?"--":
"_",m=Object.create(null),g=Object.create(null),v=r.__||mt.format,b={aliases:Object.create(null),arrays:Object.create(null),bools:Object.create(null),strings:Object.create(null),numbers:Object.create(
null),counts:Object.create(null),normalize:Object.create(null),configs:Object.create(null),nargs:Object.create(null),coercions:Object.create(null),keys:[]},N=/^-([0-9]+(\.[0-9]+)?|\.[0-9]+)$/,V=new RegExp(
"^--"+a["negation-prefix"]+"(.+)");[].concat(r.array||[]).filter(Boolean).forEach(function(y){let E=typeof y=="object"?y.key:y,z=Object.keys(y).map(function($){return{boolean:"bools",string:"strings",
number:"numbers"}[$]}).filter(Boolean).pop();z&&(b[z][E]=!0),b.arrays[E]=!0,b.keys.push(E)}),[].concat(r.boolean||[]).filter(Boolean).forEach(function(y){b.bools[y]=!0,b.keys.push(y)}),[].concat(r.string||
[]).filter(Boolean).forEach(function(y){b.strings[y]=!0,b.keys.push(y)}),[].concat(r.number||[]).filter(Boolean).forEach(function(y){b.numbers[y]=!0,b.keys.push(y)}),[].concat(r.count||[]).filter(Boolean).
forEach(function(y){b.counts[y]=!0,b.keys.push(y)}),[].concat(r.normalize||[]).filter(Boolean).forEach(function(y){b.normalize[y]=!0,b.keys.push(y)}),typeof r.narg=="object"&&Object.entries(r.narg).forEach(
function([y,E]){typeof E=="number"&&(b.nargs[y]=E,b.keys.push(y))}),typeof r.coerce=="object"&&Object.entries(r.coerce).forEach(function([y,E]){typeof E=="function"&&(b.coercions[y]=E,b.keys.push(y))}),
typeof r.config<"u"&&(Array.isArray(r.config)||typeof r.config=="string"?[].concat(r.config).filter(Boolean).forEach(function(y){b.configs[y]=!0}):typeof r.config=="object"&&Object.entries(r.config).forEach(
function([y,E]){(typeof E=="boolean"||typeof E=="function")&&(b.configs[y]=E)})),Ge(r.key,s,r.default,b.arrays),Object.keys(c).forEach(function(y){(b.aliases[y]||[]).forEach(function(E){c[E]=c[y]})});
let K=null;ur();let L=[],P=Object.assign(Object.create(null),{_:[]}),ee={};for(let y=0;y<o.length;y++){let E=o[y],z=E.replace(/^-{3,}/,"---"),$,w,B,M,Y,Se;if(E!=="--"&&/^-/.test(E)&&ae(E))U(E);else if(z.
match(/^---+(=|$)/)){U(E);continue}else if(E.match(/^--.+=/)||!a["short-option-groups"]&&E.match(/^-.+=/))M=E.match(/^--?([^=]+)=([\s\S]*)$/),M!==null&&Array.isArray(M)&&M.length>=3&&(G(M[1],b.arrays)?
y=X(y,M[1],o,M[2]):G(M[1],b.nargs)!==!1?y=S(y,M[1],o,M[2]):T(M[1],M[2],!0));else if(E.match(V)&&a["boolean-negation"])M=E.match(V),M!==null&&Array.isArray(M)&&M.length>=2&&(w=M[1],T(w,G(w,b.arrays)?[!1]:
!1));else if(E.match(/^--.+/)||!a["short-option-groups"]&&E.match(/^-[^-]+/))M=E.match(/^--?(.+)/),M!==null&&Array.isArray(M)&&M.length>=2&&(w=M[1],G(w,b.arrays)?y=X(y,w,o):G(w,b.nargs)!==!1?y=S(y,w,o):
(Y=o[y+1],Y!==void 0&&(!Y.match(/^-/)||Y.match(N))&&!G(w,b.bools)&&!G(w,b.counts)||/^(true|false)$/.test(Y)?(T(w,Y),y++):T(w,he(w))));else if(E.match(/^-.\..+=/))M=E.match(/^-([^=]+)=([\s\S]*)$/),M!==
null&&Array.isArray(M)&&M.length>=3&&T(M[1],M[2]);else if(E.match(/^-.\..+/)&&!E.match(N))Y=o[y+1],M=E.match(/^-(.\..+)/),M!==null&&Array.isArray(M)&&M.length>=2&&(w=M[1],Y!==void 0&&!Y.match(/^-/)&&!G(
w,b.bools)&&!G(w,b.counts)?(T(w,Y),y++):T(w,he(w)));else if(E.match(/^-[^-]+/)&&!E.match(N)){B=E.slice(1,-1).split(""),$=!1;for(let ke=0;ke<B.length;ke++){if(Y=E.slice(ke+2),B[ke+1]&&B[ke+1]==="="){Se=
E.slice(ke+3),w=B[ke],G(w,b.arrays)?y=X(y,w,o,Se):G(w,b.nargs)!==!1?y=S(y,w,o,Se):T(w,Se),$=!0;break}if(Y==="-"){T(B[ke],Y);continue}if(/[A-Za-z]/.test(B[ke])&&/^-?\d+(\.\d*)?(e-?\d+)?$/.test(Y)&&G(Y,
b.bools)===!1){T(B[ke],Y),$=!0;break}if(B[ke+1]&&B[ke+1].match(/\W/)){T(B[ke],Y),$=!0;break}else T(B[ke],he(B[ke]))}w=E.slice(-1)[0],!$&&w!=="-"&&(G(w,b.arrays)?y=X(y,w,o):G(w,b.nargs)!==!1?y=S(y,w,o):
(Y=o[y+1],Y!==void 0&&(!/^(-|--)[^-]/.test(Y)||Y.match(N))&&!G(w,b.bools)&&!G(w,b.counts)||/^(true|false)$/.test(Y)?(T(w,Y),y++):T(w,he(w))))}else if(E.match(/^-[0-9]$/)&&E.match(N)&&G(E.slice(1),b.bools))
w=E.slice(1),T(w,he(w));else if(E==="--"){L=o.slice(y+1);break}else if(a["halt-at-non-option"]){L=o.slice(y);break}else U(E)}re(P,!0),re(P,!1),R(P),se(),Q(P,b.aliases,c,!0),fe(P),a["set-placeholder-key"]&&Ie(P),Object.keys(b.counts).forEach(function(y){$e(P,y.split("."))||T(y,0)}),p&&L.length&&(P[h]=[]),L.forEach(function(y){P[h].push(y)}),a["camel-case-expansion"]&&a["strip-dashed"]&&Object.keys(
P).filter(function(y){return y!=="--"&&y.includes("-")}).forEach(function(y){delete P[y]}),a["strip-aliased"]&&[].concat(...Object.keys(s).map(function(y){return s[y]})).forEach(function(y){a["camel-case-expansion"]&&y.includes("-")&&delete P[y.split(".").map(function(E){return Ft(E)}).join(".")],delete P[y]});function U(y){let E=C("_",y);(typeof E=="string"||typeof E=="number")&&P._.push(E)}function S(y,E,z,$){
let w,B=G(E,b.nargs);if(B=typeof B!="number"||isNaN(B)?1:B,B===0)return Ye($)||(K=Error(v("Argument unexpected for: %s",E))),T(E,he(E)),y;let M=Ye($)?0:1;if(a["nargs-eats-options"])z.length-(y+1)+M<B&&
(K=Error(v("Not enough arguments following: %s",E))),M=B;else{for(w=y+1;w<z.length&&(!z[w].match(/^-[^0-9]/)||z[w].match(N)||ae(z[w]));w++)M++;M<B&&(K=Error(v("Not enough arguments following: %s",E)))}
let Y=Math.min(M,B);for(!Ye($)&&Y>0&&(T(E,$),Y--),w=y+1;w<Y+y+1;w++)T(E,z[w]);return y+Y}function X(y,E,z,$){let w=[],B=$||z[y+1],M=G(E,b.nargs);if(G(E,b.bools)&&!/^(true|false)$/.test(B))w.push(!0);else if(Ye(
B)||Ye($)&&/^-/.test(B)&&!N.test(B)&&!ae(B)){if(c[E]!==void 0){let Y=c[E];w=Array.isArray(Y)?Y:[Y]}}else{Ye($)||w.push(I(E,$,!0));for(let Y=y+1;Y<z.length&&!(!a["greedy-arrays"]&&w.length>0||M&&typeof M==
"number"&&w.length>=M||(B=z[Y],/^-/.test(B)&&!N.test(B)&&!ae(B)));Y++)y=Y,w.push(I(E,B,i))}return typeof M=="number"&&(M&&w.length<M||isNaN(M)&&w.length===0)&&(K=Error(v("Not enough arguments following: %s",E))),T(E,w),y}function T(y,E,z=i){if(/-/.test(y)&&a["camel-case-expansion"]){let B=y.split(".").map(function(M){return Ft(M)}).join(".");k(y,B)}let $=I(y,E,z),w=y.split(".");le(P,w,$),b.aliases[y]&&
b.aliases[y].forEach(function(B){let M=B.split(".");le(P,M,$)}),w.length>1&&a["dot-notation"]&&(b.aliases[w[0]]||[]).forEach(function(B){let M=B.split("."),Y=[].concat(w);Y.shift(),M=M.concat(Y),(b.aliases[y]||
[]).includes(M.join("."))||le(P,M,$)}),G(y,b.normalize)&&!G(y,b.arrays)&&[y].concat(b.aliases[y]||[]).forEach(function(M){Object.defineProperty(ee,M,{enumerable:!0,get(){return E},set(Y){E=typeof Y=="string"?mt.normalize(Y):Y}})})}function k(y,E){b.aliases[y]&&b.aliases[y].length||(b.aliases[y]=[E],m[E]=!0),b.aliases[E]&&b.aliases[E].length||k(E,y)}function I(y,E,z){z&&(E=Ib(E)),(G(y,b.bools)||G(y,
b.counts))&&typeof E=="string"&&(E=E==="true");let $=Array.isArray(E)?E.map(function(w){return C(y,w)}):C(y,E);return G(y,b.counts)&&(Ye($)||typeof $=="boolean")&&($=ts()),G(y,b.normalize)&&G(y,b.arrays)&&
(Array.isArray(E)?$=E.map(function(w){return mt.normalize(w)}):$=mt.normalize(E)),$}function C(y,E){return!a["parse-positional-numbers"]&&y==="_"||!G(y,b.strings)&&!G(y,b.bools)&&!Array.isArray(E)&&(Jr(
E)&&a["parse-numbers"]&&Number.isSafeInteger(Math.floor(parseFloat(`${E}`)))||!Ye(E)&&G(y,b.numbers))&&(E=Number(E)),E}function R(y){let E=Object.create(null);Q(E,b.aliases,c),Object.keys(b.configs).forEach(
function(z){let $=y[z]||E[z];if($)try{let w=null,B=mt.resolve(mt.cwd(),$),M=b.configs[z];if(typeof M=="function"){try{w=M(B)}catch(Y){w=Y}if(w instanceof Error){K=w;return}}else w=mt.require(B);te(w)}catch(w){
w.name==="PermissionDenied"?K=w:y[z]&&(K=Error(v("Invalid JSON config file: %s",$)))}})}function te(y,E){Object.keys(y).forEach(function(z){let $=y[z],w=E?E+"."+z:z;typeof $=="object"&&$!==null&&!Array.
isArray($)&&a["dot-notation"]?te($,w):(!$e(P,w.split("."))||G(w,b.arrays)&&a["combine-arrays"])&&T(w,$)})}function se(){typeof u<"u"&&u.forEach(function(y){te(y)})}function re(y,E){if(typeof l>"u")return;
let z=typeof l=="string"?l:"",$=mt.env();Object.keys($).forEach(function(w){if(z===""||w.lastIndexOf(z,0)===0){let B=w.split("__").map(function(M,Y){return Y===0&&(M=M.substring(z.length)),Ft(M)});(E&&
b.configs[B.join(".")]||!E)&&!$e(y,B)&&T(B.join("."),$[w])}})}function fe(y){let E,z=new Set;Object.keys(y).forEach(function($){if(!z.has($)&&(E=G($,b.coercions),typeof E=="function"))try{let w=C($,E(
y[$]));[].concat(b.aliases[$]||[],$).forEach(function(B){z.add(B),y[B]=w})}catch(w){K=w}})}function Ie(y){return b.keys.forEach(function(E){~E.indexOf(".")||typeof y[E]>"u"&&(y[E]=void 0)}),y}function Q(y,E,z,$=!1){
Object.keys(z).forEach(function(w){$e(y,w.split("."))||(le(y,w.split("."),z[w]),$&&(g[w]=!0),(E[w]||[]).forEach(function(B){$e(y,B.split("."))||le(y,B.split("."),z[w])}))})}function $e(y,E){let z=y;a["dot-notation"]||(E=[E.join(".")]),E.slice(0,-1).forEach(function(w){z=z[w]||{}});let $=E[E.length-1];return typeof z!="object"?!1:$ in z}function le(y,E,z){let $=y;a["dot-notation"]||(E=[E.join(".")]),
E.slice(0,-1).forEach(function(Se){Se=Lf(Se),typeof $=="object"&&$[Se]===void 0&&($[Se]={}),typeof $[Se]!="object"||Array.isArray($[Se])?(Array.isArray($[Se])?$[Se].push({}):$[Se]=[$[Se],{}],$=$[Se][$[Se].
length-1]):$=$[Se]});let w=Lf(E[E.length-1]),B=G(E.join("."),b.arrays),M=Array.isArray(z),Y=a["duplicate-arguments-array"];!Y&&G(w,b.nargs)&&(Y=!0,(!Ye($[w])&&b.nargs[w]===1||Array.isArray($[w])&&$[w].
length===b.nargs[w])&&($[w]=void 0)),z===ts()?$[w]=ts($[w]):Array.isArray($[w])?Y&&B&&M?$[w]=a["flatten-duplicate-arrays"]?$[w].concat(z):(Array.isArray($[w][0])?$[w]:[$[w]]).concat([z]):!Y&&!!B==!!M?
$[w]=z:$[w]=$[w].concat([z]):$[w]===void 0&&B?$[w]=M?z:[z]:Y&&!($[w]===void 0||G(w,b.counts)||G(w,b.bools))?$[w]=[$[w],z]:$[w]=z}function Ge(...y){y.forEach(function(E){Object.keys(E||{}).forEach(function(z){
b.aliases[z]||(b.aliases[z]=[].concat(s[z]||[]),b.aliases[z].concat(z).forEach(function($){if(/-/.test($)&&a["camel-case-expansion"]){let w=Ft($);w!==z&&b.aliases[z].indexOf(w)===-1&&(b.aliases[z].push(
w),m[w]=!0)}}),b.aliases[z].concat(z).forEach(function($){if($.length>1&&/[A-Z]/.test($)&&a["camel-case-expansion"]){let w=Hr($,"-");w!==z&&b.aliases[z].indexOf(w)===-1&&(b.aliases[z].push(w),m[w]=!0)}}),
b.aliases[z].forEach(function($){b.aliases[$]=[z].concat(b.aliases[z].filter(function(w){return $!==w}))}))})})}function G(y,E){let z=[].concat(b.aliases[y]||[],y),$=Object.keys(E),w=z.find(function(B){
return $.includes(B)});return w?E[w]:!1}function ce(y){let E=Object.keys(b);return[].concat(E.map(function($){return b[$]})).some(function($){return Array.isArray($)?$.includes(y):$[y]})}function Z(y,...E){
return[].concat(...E).some(function($){let w=y.match($);return w&&ce(w[1])})}function oe(y){if(y.match(N)||!y.match(/^-[^-]+/))return!1;let E=!0,z,$=y.slice(1).split("");for(let w=0;w<$.length;w++){if(z=
y.slice(w+2),!ce($[w])){E=!1;break}if($[w+1]&&$[w+1]==="="||z==="-"||/[A-Za-z]/.test($[w])&&/^-?\d+(\.\d*)?(e-?\d+)?$/.test(z)||$[w+1]&&$[w+1].match(/\W/))break}return E}function ae(y){return a["unknown-options-as-args"]&&J(y)}function J(y){return y=y.replace(/^-{3,}/,"--"),y.match(N)||oe(y)?!1:!Z(y,/^-+([^=]+?)=[\s\S]*$/,V,/^-+([^=]+?)$/,/^-+([^=]+?)-$/,/^-+([^=]+?\d+)$/,/^-+([^=]+?)\W+.*$/)}function he(y){
return!G(y,b.bools)&&!G(y,b.counts)&&`${y}`in c?c[y]:ye(We(y))}function ye(y){return{[Fe.BOOLEAN]:!0,[Fe.STRING]:"",[Fe.NUMBER]:void 0,[Fe.ARRAY]:[]}[y]}function We(y){let E=Fe.BOOLEAN;return G(y,b.strings)?
E=Fe.STRING:G(y,b.numbers)?E=Fe.NUMBER:G(y,b.bools)?E=Fe.BOOLEAN:G(y,b.arrays)&&(E=Fe.ARRAY),E}function Ye(y){return y===void 0}function ur(){Object.keys(b.counts).find(function(y){return G(y,b.arrays)?
(K=Error(v("Invalid configuration: %s, opts.count excludes opts.array.",y)),!0):G(y,b.nargs)?(K=Error(v("Invalid configuration: %s, opts.count excludes opts.narg.",y)),!0):!1})}return{aliases:Object.assign(
{},b.aliases),argv:Object.assign(ee,P),configuration:a,defaulted:Object.assign({},g),error:K,newAliases:Object.assign({},m)}}}});var Zf,Qr,Vf,is,ns,rs,os,jf,Ff,$b,Uf,Bf,Hn,Gf,Wf=_(function(){f();Zf=require("util"),Qr=require("path");es();Mf();Vf=require("fs"),is=require("node:module");jf=process&&noEnvironment&&noEnvironment.YARGS_MIN_NODE_VERSION?
Number(noEnvironment.YARGS_MIN_NODE_VERSION):20,Ff=(rs=(ns=process==null?void 0:process.versions)===null||ns===void 0?void 0:ns.node)!==null&&rs!==void 0?rs:(os=process==null?void 0:process.version)===
null||os===void 0?void 0:os.slice(1);if(Ff&&Number(Ff.match(/^([^.]+)/)[1])<jf)throw Error(`yargs parser supports a minimum Node.js version of ${jf}. Read our version support policy: https://github.com/yargs/yargs-parser#supported-nodejs-versions`);$b=process?noEnvironment:{},Uf=is.createRequire?(0,is.createRequire)(fileUrl):void 0,Bf=new Xr({cwd:process.cwd,env:function(){return $b},format:Zf.format,
normalize:Qr.normalize,resolve:Qr.resolve,require:function(t){if(typeof Uf<"u")return Uf(t);if(t.match(/\.json$/))return JSON.parse((0,Vf.readFileSync)(t,"utf8"));throw Error("only .json config files are supported in ESM")}}),Hn=function(e,n){return Bf.parse(e.slice(),n).argv};Hn.detailed=function(t,e){return Bf.parse(t.slice(),e)};Hn.camelCase=Ft;Hn.decamelize=Hr;Hn.looksLikeNumber=Jr;Gf=Hn});function Sb(){return Ob()?0:1}function Ob(){return Tb()&&!process.defaultApp}function Tb(){return!!process.versions.electron}function Yf(){return process.argv[Sb()]}var Kf=_(function(){f()});var Jn,qf=_(function(){Jn={"Commands:":"Commands:","Options:":"Options:","Examples:":"Examples:",boolean:"boolean",count:"count",string:"string",number:"number",array:"array",required:"required",default:"default","default:":"default:","choices:":"choices:","aliases:":"aliases:","generated-value":"generated-value","Not enough non-option arguments: got %s, need at least %s":{one:"Not enough non-option arguments: got %s, need at least %s",other:"Not enough non-option arguments: got %s, need at least %s"},"Too many non-option arguments: got %s, maximum of %s":{one:"Too many non-option arguments: got %s, maximum of %s",other:"Too many non-option arguments: got %s, maximum of %s"},"Missing argument value: %s":{one:"Missing argument value: %s",other:"Missing argument values: %s"},"Missing required argument: %s":{one:"Missing required argument: %s",other:"Missing required arguments: %s"},"Unknown argument: %s":{one:"Unknown argument: %s",other:"Unknown arguments: %s"},"Unknown command: %s":{one:"Unknown command: %s",other:"Unknown commands: %s"},"Invalid values:":"Invalid values:","Argument: %s, Given: %s, Choices: %s":"Argument: %s, Given: %s, Choices: %s","Argument check failed: %s":"Argument check failed: %s","Implications failed:":"Missing dependent arguments:","Not enough arguments following: %s":"Not enough arguments following: %s","Invalid JSON config file: %s":"Invalid JSON config file: %s","Path to JSON config file":"Path to JSON config file","Show help":"Show help","Show version number":"Show version number","Did you mean %s?":"Did you mean %s?","Arguments %s and %s are mutually exclusive":"Arguments %s and %s are mutually exclusive","Positionals:":"Positionals:",command:"command",deprecated:"deprecated","deprecated: %s":"deprecated: %s"}});var ss,Ab,kb,Hf,Jf=_(function(){f();ss=require("node:util");qf();Ab=function(t,...e){return(0,ss.format)(Jn[t]??t,...e)},kb=function(t,e,n,...r){let o=n===1?Jn[t]?.one??t:Jn[t]?.other??e;return(0,ss.format)(
o,...o.includes("%d")?[n,...r]:r)},Hf=function(){return{__:Ab,__n:kb,getLocale:function(){return"en"},setLocale(){},updateLocale:function(t){return Object.assign(Jn,t)}}}});var Xf,Qf=_(function(){f();Xf=function(){return""}});var eo,ep,cs,De,tp,to,as,Cb,zb,np,rp=_(function(){"use strict";f();eo=require("assert");kf();zf();ep=require("util"),cs=require("url");Wf();De=require("path");Kf();Yr();Jf();tp=require("node:module");
Qf();to=require("node:fs"),as=(0,cs.fileURLToPath)(fileUrl),Cb=as.substring(0,as.lastIndexOf("node_modules")),zb=(0,tp.createRequire)(fileUrl),np={assert:{notStrictEqual:eo.notStrictEqual,strictEqual:eo.strictEqual},
cliui:Qi,findUp:Cf,getEnv:function(t){return noEnvironment[t]},inspect:ep.inspect,getProcessArgvBin:Yf,mainFilename:Cb,Parser:Gf,path:{basename:De.basename,dirname:De.dirname,extname:De.extname,relative:De.relative,
resolve:De.resolve,join:De.join},process:{argv:function(){return process.argv},cwd:process.cwd,emitWarning:function(t,e){return process.emitWarning(t,e)},execPath:function(){return process.execPath},exit:function(t){
process.exit(t)},nextTick:process.nextTick,stdColumns:null},readFileSync:to.readFileSync,readdirSync:to.readdirSync,require:zb,getCallerFile:function(){let t=Xf(3);return t.match(/^file:\/\//)?(0,cs.fileURLToPath)(
t):t},stringWidth:tt,y18n:Hf({directory:(0,De.resolve)(as,"../../../locales"),updateFiles:!1})}});function Re(t,e,n,r){n.assert.notStrictEqual(t,e,r)}function us(t,e){e.assert.strictEqual(typeof t,"string")}function En(t){return Object.keys(t)}var Xn=_(function(){f()});function ge(t){return!!t&&!!t.then&&typeof t.then=="function"}var Qn=_(function(){f()});var xe,er=_(function(){f();xe=class t extends Error{constructor(e){super(e||"yargs error"),this.name="YError",Error.captureStackTrace&&Error.captureStackTrace(this,t)}}});function In(t){let n=t.replace(/\s{2,}/g," ").split(/\s+(?![^[]*]|[^<]*>)/),r=/\.*[\][<>]/g,o=n.shift();if(!o)throw new Error(`No command found in: ${t}`);let i={cmd:o.replace(r,""),demanded:[],optional:[]};
return n.forEach(function(s,a){let c=!1;s=s.replace(/\s/g,""),/\.+[\]>]/.test(s)&&a===n.length-1&&(c=!0),/^\[/.test(s)?i.optional.push({cmd:s.replace(r,"").split("|"),variadic:c}):i.demanded.push({cmd:s.
replace(r,"").split("|"),variadic:c})}),i}var ls=_(function(){f()});function j(t,e,n){function r(){return typeof t=="object"?[{demanded:[],optional:[]},t,e]:[In(`cmd ${t}`),e,n]}try{let o=0,[i,s,a]=r(),c=[].slice.call(s);for(;c.length&&c[c.length-1]===void 0;)c.pop();
let u=a||c.length;if(u<i.demanded.length)throw new xe(`Not enough arguments provided. Expected ${i.demanded.length} but received ${c.length}.`);let l=i.demanded.length+i.optional.length;if(u>l)throw new xe(
`Too many arguments provided. Expected max ${l} but received ${u}.`);i.demanded.forEach(function(p){let h=c.shift(),m=op(h);p.cmd.filter(function(v){return v===m||v==="*"}).length===0&&ip(m,p.cmd,o),o+=
1}),i.optional.forEach(function(p){if(c.length===0)return;let h=c.shift(),m=op(h);p.cmd.filter(function(v){return v===m||v==="*"}).length===0&&ip(m,p.cmd,o),o+=1})}catch(o){console.warn(o.stack)}}function op(t){
return Array.isArray(t)?"array":t===null?"null":typeof t}function ip(t,e,n){throw new xe(`Invalid ${Pb[n]||"manyith"} argument. Expected ${e.join(" or ")} but received ${t}.`)}var Pb,no=_(function(){f();
er();ls();Pb=["first","second","third","fourth","fifth","sixth"]});function sp(t){return t?t.map(function(e){return e.applyBeforeValidation=!1,e}):[]}function Ut(t,e,n,r){return n.reduce(function(o,i){if(i.applyBeforeValidation!==r)return o;if(i.mutates){if(i.applied)
return o;i.applied=!0}if(ge(o))return o.then(function(s){return Promise.all([s,i(s,e)])}).then(function([s,a]){return Object.assign(s,a)});{let s=i(o,e);return ge(s)?s.then(function(a){return Object.assign(
o,a)}):Object.assign(o,s)}},t)}var ro,fs=_(function(){f();no();Qn();ro=class{constructor(e){this.globalMiddleware=[],this.frozens=[],this.yargs=e}addMiddleware(e,n,r=!0,o=!1){if(j("<array|function> [boolean] [boolean] [boolean]",[e,n,r],arguments.length),Array.isArray(e)){for(let i=0;i<e.length;i++){if(typeof e[i]!="function")throw Error("middleware must be a function");let s=e[i];s.applyBeforeValidation=
n,s.global=r}Array.prototype.push.apply(this.globalMiddleware,e)}else if(typeof e=="function"){let i=e;i.applyBeforeValidation=n,i.global=r,i.mutates=o,this.globalMiddleware.push(e)}return this.yargs}addCoerceMiddleware(e,n){
let r=this.yargs.getAliases();return this.globalMiddleware=this.globalMiddleware.filter(function(o){let i=[...r[n]||[],n];return o.option?!i.includes(o.option):!0}),e.option=n,this.addMiddleware(e,!0,
!0,!0)}getMiddleware(){return this.globalMiddleware}freeze(){this.frozens.push([...this.globalMiddleware])}unfreeze(){let e=this.frozens.pop();e!==void 0&&(this.globalMiddleware=e)}reset(){this.globalMiddleware=
this.globalMiddleware.filter(function(e){return e.global})}}});function Zt(t,e,n=function(r){throw r}){try{let r=Db(t)?t():t;return ge(r)?r.then(function(o){return e(o)}):e(r)}catch(r){return n(r)}}function Db(t){return typeof t=="function"}var ps=_(function(){f();
Qn()});function up(t,e,n,r){return new ds(t,e,n,r)}function ap(t){return typeof t=="object"&&!!t.builder&&typeof t.handler=="function"}function Rb(t){return t.every(function(e){return typeof e=="string"})}function cp(t){
return typeof t=="function"}function Lb(t){return typeof t=="object"}function Mb(t){return typeof t=="object"&&!Array.isArray(t)}var $n,ds,lp=_(function(){f();Xn();Qn();fs();ls();ms();ps();$n=/(^\*)|(^\$0)/,
ds=class{constructor(e,n,r,o){this.requireCache=new Set,this.handlers={},this.aliasMap={},this.frozens=[],this.shim=o,this.usage=e,this.globalMiddleware=r,this.validation=n}addDirectory(e,n,r,o){o=o||
{},this.requireCache.add(r);let i=this.shim.path.resolve(this.shim.path.dirname(r),e),s=this.shim.readdirSync(i,{recursive:!!o.recurse});Array.isArray(o.extensions)||(o.extensions=["js"]);let a=typeof o.
visit=="function"?o.visit:function(c){return c};for(let c of s){let u=c.toString();if(o.exclude){let p=!1;if(typeof o.exclude=="function"?p=o.exclude(u):p=o.exclude.test(u),p)continue}if(o.include){let p=!1;
if(typeof o.include=="function"?p=o.include(u):p=o.include.test(u),!p)continue}let l=!1;for(let p of o.extensions)u.endsWith(p)&&(l=!0);if(l){let p=this.shim.path.join(i,u),h=n(p),m=Object.create(null,
Object.getOwnPropertyDescriptors({...h}));if(a(m,p,u)){if(this.requireCache.has(p))continue;this.requireCache.add(p),m.command||(m.command=this.shim.path.basename(p,this.shim.path.extname(p))),this.addHandler(
m)}}}}addHandler(e,n,r,o,i,s){var u=this;let a=[],c=sp(i);if(o=o||function(){},Array.isArray(e))if(Rb(e))[e,...a]=e;else for(let l of e)this.addHandler(l);else if(Mb(e)){let l=Array.isArray(e.command)||
typeof e.command=="string"?e.command:null;if(l===null)throw new Error(`No command name given for module: ${this.shim.inspect(e)}`);e.aliases&&(l=[].concat(l).concat(e.aliases)),this.addHandler(l,this.
extractDesc(e),e.builder,e.handler,e.middlewares,e.deprecated);return}else if(ap(r)){this.addHandler([e].concat(a),n,r.builder,r.handler,r.middlewares,r.deprecated);return}if(typeof e=="string"){let l=In(
e);a=a.map(function(m){return In(m).cmd});let p=!1,h=[l.cmd].concat(a).filter(function(m){return $n.test(m)?(p=!0,!1):!0});h.length===0&&p&&h.push("$0"),p&&(l.cmd=h[0],a=h.slice(1),e=e.replace($n,l.cmd)),
a.forEach(function(m){u.aliasMap[m]=l.cmd}),n!==!1&&this.usage.command(e,n,p,a,s),this.handlers[l.cmd]={original:e,description:n,handler:o,builder:r||{},middlewares:c,deprecated:s,demanded:l.demanded,
optional:l.optional},p&&(this.defaultCommand=this.handlers[l.cmd])}}getCommandHandlers(){return this.handlers}getCommands(){return Object.keys(this.handlers).concat(Object.keys(this.aliasMap))}hasDefaultCommand(){
return!!this.defaultCommand}runCommand(e,n,r,o,i,s){var h=this;let a=this.handlers[e]||this.handlers[this.aliasMap[e]]||this.defaultCommand,c=n.getInternalMethods().getContext(),u=c.commands.slice(),l=!e;
e&&(c.commands.push(e),c.fullCommands.push(a.original));let p=this.applyBuilderUpdateUsageAndParse(l,a,n,r.aliases,u,o,i,s);return ge(p)?p.then(function(m){return h.applyMiddlewareAndGetResult(l,a,m.innerArgv,
c,i,m.aliases,n)}):this.applyMiddlewareAndGetResult(l,a,p.innerArgv,c,i,p.aliases,n)}applyBuilderUpdateUsageAndParse(e,n,r,o,i,s,a,c){var p=this;let u=n.builder,l=r;if(cp(u)){r.getInternalMethods().getUsageInstance().
freeze();let h=u(r.getInternalMethods().reset(o),c);if(ge(h))return h.then(function(m){return l=fp(m)?m:r,p.parseAndUpdateUsage(e,n,l,i,s,a)})}else Lb(u)&&(r.getInternalMethods().getUsageInstance().freeze(),
l=r.getInternalMethods().reset(o),Object.keys(n.builder).forEach(function(h){l.option(h,u[h])}));return this.parseAndUpdateUsage(e,n,l,i,s,a)}parseAndUpdateUsage(e,n,r,o,i,s){e&&r.getInternalMethods().
getUsageInstance().unfreeze(!0),this.shouldUpdateUsage(r)&&r.getInternalMethods().getUsageInstance().usage(this.usageFromParentCommandsCommandHandler(o,n),n.description);let a=r.getInternalMethods().runYargsParserAndExecuteCommands(
null,void 0,!0,i,s);return ge(a)?a.then(function(c){return{aliases:r.parsed.aliases,innerArgv:c}}):{aliases:r.parsed.aliases,innerArgv:a}}shouldUpdateUsage(e){return!e.getInternalMethods().getUsageInstance().
getUsageDisabled()&&e.getInternalMethods().getUsageInstance().getUsage().length===0}usageFromParentCommandsCommandHandler(e,n){let r=$n.test(n.original)?n.original.replace($n,"").trim():n.original,o=e.
filter(function(i){return!$n.test(i)});return o.push(r),`$0 ${o.join(" ")}`}handleValidationAndGetResult(e,n,r,o,i,s,a,c){if(!s.getInternalMethods().getHasOutput()){let u=s.getInternalMethods().runValidation(
i,c,s.parsed.error,e);r=Zt(r,function(l){return u(l),l})}if(n.handler&&!s.getInternalMethods().getHasOutput()){s.getInternalMethods().setHasOutput();let u=!!s.getOptions().configuration["populate--"];
s.getInternalMethods().postProcess(r,u,!1,!1),r=Ut(r,s,a,!1),r=Zt(r,function(l){let p=n.handler(l);return ge(p)?p.then(function(){return l}):l}),ge(r)&&!s.getInternalMethods().hasParseCallback()&&r.catch(
function(l){try{s.getInternalMethods().getUsageInstance().fail(null,l)}catch{}})}return e||(o.commands.pop(),o.fullCommands.pop()),r}applyMiddlewareAndGetResult(e,n,r,o,i,s,a){var p=this;let c={};if(i)
return r;a.getInternalMethods().getHasOutput()||(c=this.populatePositionals(n,r,o,a));let u=this.globalMiddleware.getMiddleware().slice(0).concat(n.middlewares),l=Ut(r,a,u,!0);return ge(l)?l.then(function(h){
return p.handleValidationAndGetResult(e,n,h,o,s,a,u,c)}):this.handleValidationAndGetResult(e,n,l,o,s,a,u,c)}populatePositionals(e,n,r,o){n._=n._.slice(r.commands.length);let i=e.demanded.slice(0),s=e.
optional.slice(0),a={};for(this.validation.positionalCount(i.length,n._.length);i.length;){let c=i.shift();this.populatePositional(c,n,a)}for(;s.length;){let c=s.shift();this.populatePositional(c,n,a)}
return n._=r.commands.concat(n._.map(function(c){return""+c})),this.postProcessPositionals(n,a,this.cmdToParseOptions(e.original),o),a}populatePositional(e,n,r){let o=e.cmd[0];e.variadic?r[o]=n._.splice(
0).map(String):n._.length&&(r[o]=[String(n._.shift())])}cmdToParseOptions(e){let n={array:[],default:{},alias:{},demand:{}},r=In(e);return r.demanded.forEach(function(o){let[i,...s]=o.cmd;o.variadic&&
(n.array.push(i),n.default[i]=[]),n.alias[i]=s,n.demand[i]=!0}),r.optional.forEach(function(o){let[i,...s]=o.cmd;o.variadic&&(n.array.push(i),n.default[i]=[]),n.alias[i]=s}),n}postProcessPositionals(e,n,r,o){
var u=this;let i=Object.assign({},o.getOptions());i.default=Object.assign(r.default,i.default);for(let l of Object.keys(r.alias))i.alias[l]=(i.alias[l]||[]).concat(r.alias[l]);i.array=i.array.concat(r.
array),i.config={};let s=[];if(Object.keys(n).forEach(function(l){n[l].map(function(p){i.configuration["unknown-options-as-args"]&&(i.key[l]=!0),s.push(`--${l}`),s.push(p)})}),!s.length)return;let a=Object.
assign({},i.configuration,{"populate--":!1}),c=this.shim.Parser.detailed(s,Object.assign({},i,{configuration:a}));if(c.error)o.getInternalMethods().getUsageInstance().fail(c.error.message,c.error);else{
let l=Object.keys(n);Object.keys(n).forEach(function(p){l.push(...c.aliases[p])}),Object.keys(c.argv).forEach(function(p){l.includes(p)&&(n[p]||(n[p]=c.argv[p]),!u.isInConfigs(o,p)&&!u.isDefaulted(o,p)&&
Object.prototype.hasOwnProperty.call(e,p)&&Object.prototype.hasOwnProperty.call(c.argv,p)&&(Array.isArray(e[p])||Array.isArray(c.argv[p]))?e[p]=[].concat(e[p],c.argv[p]):e[p]=c.argv[p])})}}isDefaulted(e,n){
let{default:r}=e.getOptions();return Object.prototype.hasOwnProperty.call(r,n)||Object.prototype.hasOwnProperty.call(r,this.shim.Parser.camelCase(n))}isInConfigs(e,n){var o=this;let{configObjects:r}=e.
getOptions();return r.some(function(i){return Object.prototype.hasOwnProperty.call(i,n)})||r.some(function(i){return Object.prototype.hasOwnProperty.call(i,o.shim.Parser.camelCase(n))})}runDefaultBuilderOn(e){
if(!this.defaultCommand)return;if(this.shouldUpdateUsage(e)){let r=$n.test(this.defaultCommand.original)?this.defaultCommand.original:this.defaultCommand.original.replace(/^[^[\]<>]*/,"$0 ");e.getInternalMethods().
getUsageInstance().usage(r,this.defaultCommand.description)}let n=this.defaultCommand.builder;if(cp(n))return n(e,!0);ap(n)||Object.keys(n).forEach(function(r){e.option(r,n[r])})}extractDesc({describe:e,
description:n,desc:r}){for(let o of[e,n,r]){if(typeof o=="string"||o===!1)return o;Re(o,!0,this.shim)}return!1}freeze(){this.frozens.push({handlers:this.handlers,aliasMap:this.aliasMap,defaultCommand:this.
defaultCommand})}unfreeze(){let e=this.frozens.pop();Re(e,void 0,this.shim),{handlers:this.handlers,aliasMap:this.aliasMap,defaultCommand:this.defaultCommand}=e}reset(){return this.handlers={},this.aliasMap=
{},this.defaultCommand=void 0,this.requireCache=new Set,this}}});function Et(t={},e=function(){return!0}){let n={};return En(t).forEach(function(r){e(r,t[r])&&(n[r]=t[r])}),n}var oo=_(function(){f();Xn()});function It(t){typeof process>"u"||[process.stdout,process.stderr].forEach(function(e){let n=e;n._handle&&n.isTTY&&typeof n._handle.setBlocking=="function"&&n._handle.setBlocking(t)})}var hs=_(function(){
f()});function jb(t){return typeof t=="boolean"}function dp(t,e){let n=e.y18n.__,r={},o=[];r.failFn=function(I){o.push(I)};let i=null,s=null,a=!0;r.showHelpOnFail=function(I=!0,C){let[R,te]=typeof I=="string"?[!0,I]:[I,C];return t.getInternalMethods().isGlobalContext()&&(s=te),i=te,a=R,r};let c=!1;r.fail=function(I,C){let R=t.getInternalMethods().getLoggerInstance();if(o.length)for(let te=o.length-1;te>=
0;--te){let se=o[te];if(jb(se)){if(C)throw C;if(I)throw Error(I)}else se(I,C,r)}else{if(t.getExitProcess()&&It(!0),!c){c=!0,a&&(t.showHelp("error"),R.error()),(I||C)&&R.error(I||C);let te=i||s;te&&((I||
C)&&R.error(""),R.error(te))}if(C=C||new xe(I),t.getExitProcess())return t.exit(1);if(t.getInternalMethods().hasParseCallback())return t.exit(1,C);throw C}};let u=[],l=!1;r.usage=function(k,I){return k===
null?(l=!0,u=[],r):(l=!1,u.push([k,I||""]),r)},r.getUsage=function(){return u},r.getUsageDisabled=function(){return l},r.getPositionalGroupName=function(){return n("Positionals:")};let p=[];r.example=
function(k,I){p.push([k,I||""])};let h=[];r.command=function(I,C,R,te,se=!1){R&&(h=h.map(function(re){return re[2]=!1,re})),h.push([I,C||"",R,te,se])},r.getCommands=function(){return h};let m={};r.describe=
function(I,C){Array.isArray(I)?I.forEach(function(R){r.describe(R,C)}):typeof I=="object"?Object.keys(I).forEach(function(R){r.describe(R,I[R])}):m[I]=C},r.getDescriptions=function(){return m};let g=[];
r.epilog=function(k){g.push(k)};let v=!1,b;r.wrap=function(k){v=!0,b=k},r.getWrap=function(){return e.getEnv("YARGS_DISABLE_WRAP")?null:(v||(b=S(),v=!0),b)};let N="__yargsString__:";r.deferY18nLookup=
function(k){return N+k},r.help=function(){if(L)return L;K();let I=t.customScriptName?t.$0:e.path.basename(t.$0),C=t.getDemandedOptions(),R=t.getDemandedCommands(),te=t.getDeprecatedOptions(),se=t.getGroups(),
re=t.getOptions(),fe=[];fe=fe.concat(Object.keys(m)),fe=fe.concat(Object.keys(C)),fe=fe.concat(Object.keys(R)),fe=fe.concat(Object.keys(re.default)),fe=fe.filter(ee),fe=Object.keys(fe.reduce(function(Z,oe){
return oe!=="_"&&(Z[oe]=!0),Z},{}));let Ie=r.getWrap(),Q=e.cliui({width:Ie,wrap:!!Ie});if(!l){if(u.length)u.forEach(function(Z){Q.div({text:`${Z[0].replace(/\$0/g,I)}`}),Z[1]&&Q.div({text:`${Z[1]}`,padding:[
1,0,0,0]})}),Q.div();else if(h.length){let Z=null;R._?Z=`${I} <${n("command")}>
`:Z=`${I} [${n("command")}]
`,Q.div(`${Z}`)}}if(h.length>1||h.length===1&&!h[0][2]){Q.div(n("Commands:"));let Z=t.getInternalMethods().getContext(),oe=Z.commands.length?`${Z.commands.join(" ")} `:"";t.getInternalMethods().getParserConfiguration()["sort-commands"]===!0&&(h=h.sort(function(J,he){return J[0].localeCompare(he[0])}));let ae=I?`${I} `:"";h.forEach(function(J){let he=`${ae}${oe}${J[0].replace(/^\$0 ?/,"")}`;Q.span({text:he,padding:[0,
2,0,2],width:V(h,Ie,`${I}${oe}`)+4},{text:J[1]});let ye=[];J[2]&&ye.push(`[${n("default")}]`),J[3]&&J[3].length&&ye.push(`[${n("aliases:")} ${J[3].join(", ")}]`),J[4]&&(typeof J[4]=="string"?ye.push(`[${n("deprecated: %s",J[4])}]`):ye.push(`[${n("deprecated")}]`)),ye.length?Q.div({text:ye.join(" "),padding:[0,0,0,2],align:"right"}):Q.div()}),Q.div()}let $e=(Object.keys(re.alias)||[]).concat(Object.
keys(t.parsed.newAliases)||[]);fe=fe.filter(function(Z){return!t.parsed.newAliases[Z]&&$e.every(function(oe){return(re.alias[oe]||[]).indexOf(Z)===-1})});let le=n("Options:");se[le]||(se[le]=[]),P(fe,
re.alias,se,le);let Ge=function(Z){return/^--/.test(io(Z))},G=Object.keys(se).filter(function(Z){return se[Z].length>0}).map(function(Z){let oe=se[Z].filter(ee).map(function(ae){if($e.includes(ae))return ae;
for(let J=0,he;(he=$e[J])!==void 0;J++)if((re.alias[he]||[]).includes(ae))return he;return ae});return{groupName:Z,normalizedKeys:oe}}).filter(function({normalizedKeys:Z}){return Z.length>0}).map(function({
groupName:Z,normalizedKeys:oe}){let ae=oe.reduce(function(J,he){return J[he]=[he].concat(re.alias[he]||[]).map(function(ye){return Z===r.getPositionalGroupName()?ye:(/^[0-9]$/.test(ye)?re.boolean.includes(
he)?"-":"--":ye.length>1?"--":"-")+ye}).sort(function(ye,We){return Ge(ye)===Ge(We)?0:Ge(ye)?1:-1}).join(", "),J},{});return{groupName:Z,normalizedKeys:oe,switches:ae}});if(G.filter(function({groupName:Z}){
return Z!==r.getPositionalGroupName()}).some(function({normalizedKeys:Z,switches:oe}){return!Z.every(function(ae){return Ge(oe[ae])})})&&G.filter(function({groupName:Z}){return Z!==r.getPositionalGroupName()}).
forEach(function({normalizedKeys:Z,switches:oe}){Z.forEach(function(ae){Ge(oe[ae])&&(oe[ae]=Fb(oe[ae],4))})}),G.forEach(function({groupName:Z,normalizedKeys:oe,switches:ae}){Q.div(Z),oe.forEach(function(J){
let he=ae[J],ye=m[J]||"",We=null;ye.includes(N)&&(ye=n(ye.substring(N.length))),re.boolean.includes(J)&&(We=`[${n("boolean")}]`),re.count.includes(J)&&(We=`[${n("count")}]`),re.string.includes(J)&&(We=
`[${n("string")}]`),re.normalize.includes(J)&&(We=`[${n("string")}]`),re.array.includes(J)&&(We=`[${n("array")}]`),re.number.includes(J)&&(We=`[${n("number")}]`);let Ye=function(E){return typeof E=="string"?`[${n("deprecated: %s",E)}]`:`[${n("deprecated")}]`},ur=[J in te?Ye(te[J]):null,We,J in C?`[${n("required")}]`:null,re.choices&&re.choices[J]?`[${n("choices:")} ${r.stringifiedValues(re.choices[J])}]`:null,U(re.default[J],re.defaultDescription[J])].filter(Boolean).join(" ");Q.span({text:io(he),padding:[0,2,0,2+pp(he)],width:V(ae,Ie)+4},ye);let y=t.getInternalMethods().getUsageConfiguration()["hide-types"]===!0;ur&&!y?Q.div({text:ur,padding:[0,0,0,2],align:"right"}):Q.div()}),Q.div()}),p.length&&(Q.div(n("Examples:")),p.forEach(function(Z){Z[0]=Z[0].replace(/\$0/g,I)}),p.forEach(function(Z){Z[1]===
""?Q.div({text:Z[0],padding:[0,2,0,2]}):Q.div({text:Z[0],padding:[0,2,0,2],width:V(p,Ie)+4},{text:Z[1]})}),Q.div()),g.length>0){let Z=g.map(function(oe){return oe.replace(/\$0/g,I)}).join(`
`);Q.div(`${Z}
`)}return Q.toString().replace(/\s*$/,"")};function V(k,I,C){let R=0;return Array.isArray(k)||(k=Object.values(k).map(function(te){return[te]})),k.forEach(function(te){R=Math.max(e.stringWidth(C?`${C} ${io(te[0])}`:io(te[0]))+pp(te[0]),R)}),I&&(R=Math.min(R,parseInt((I*.5).toString(),10))),R}function K(){let k=t.getDemandedOptions(),I=t.getOptions();(Object.keys(I.alias)||[]).forEach(function(C){I.
alias[C].forEach(function(R){m[R]&&r.describe(C,m[R]),R in k&&t.demandOption(C,k[R]),I.boolean.includes(R)&&t.boolean(C),I.count.includes(R)&&t.count(C),I.string.includes(R)&&t.string(C),I.normalize.includes(
R)&&t.normalize(C),I.array.includes(R)&&t.array(C),I.number.includes(R)&&t.number(C)})})}let L;r.cacheHelpMessage=function(){L=this.help()},r.clearCachedHelpMessage=function(){L=void 0},r.hasCachedHelpMessage=
function(){return!!L};function P(k,I,C,R){let te=[],se=null;return Object.keys(C).forEach(function(re){te=te.concat(C[re])}),k.forEach(function(re){se=[re].concat(I[re]),se.some(function(fe){return te.
indexOf(fe)!==-1})||C[R].push(re)}),te}function ee(k){return t.getOptions().hiddenOptions.indexOf(k)<0||t.parsed.argv[t.getOptions().showHiddenOpt]}r.showHelp=function(k){let I=t.getInternalMethods().
getLoggerInstance();k||(k="error"),(typeof k=="function"?k:I[k])(r.help())},r.functionDescription=function(k){return["(",k.name?e.Parser.decamelize(k.name,"-"):n("generated-value"),")"].join("")},r.stringifiedValues=
function(I,C){let R="",te=C||", ",se=[].concat(I);return!I||!se.length||se.forEach(function(re){R.length&&(R+=te),R+=JSON.stringify(re)}),R};function U(k,I){let C=`[${n("default:")} `;if(k===void 0&&!I)
return null;if(I)C+=I;else switch(typeof k){case"string":C+=`"${k}"`;break;case"object":C+=JSON.stringify(k);break;default:C+=k}return`${C}]`}function S(){return e.process.stdColumns?Math.min(80,e.process.
stdColumns):80}let X=null;r.version=function(k){X=k},r.showVersion=function(k){let I=t.getInternalMethods().getLoggerInstance();k||(k="error"),(typeof k=="function"?k:I[k])(X)},r.reset=function(I){return i=
null,c=!1,u=[],l=!1,g=[],p=[],h=[],m=Et(m,function(C){return!I[C]}),r};let T=[];return r.freeze=function(){T.push({failMessage:i,failureOutput:c,usages:u,usageDisabled:l,epilogs:g,examples:p,commands:h,
descriptions:m})},r.unfreeze=function(I=!1){let C=T.pop();C&&(I?(m={...C.descriptions,...m},h=[...C.commands,...h],u=[...C.usages,...u],p=[...C.examples,...p],g=[...C.epilogs,...g]):{failMessage:i,failureOutput:c,
usages:u,usageDisabled:l,epilogs:g,examples:p,commands:h,descriptions:m}=C)},r}function gs(t){return typeof t=="object"}function Fb(t,e){return gs(t)?{text:t.text,indentation:t.indentation+e}:{text:t,
indentation:e}}function pp(t){return gs(t)?t.indentation:0}function io(t){return gs(t)?t.text:t}var mp=_(function(){f();oo();er();hs()});var hp,gp=_(function(){f();hp=function(){return{setParsed(){}}}});function bp(t,e){if(t.length===0)return e.length;if(e.length===0)return t.length;let n=[],r;for(r=0;r<=e.length;r++)n[r]=[r];let o;for(o=0;o<=t.length;o++)n[0][o]=o;for(r=1;r<=e.length;r++)for(o=1;o<=
t.length;o++)e.charAt(r-1)===t.charAt(o-1)?n[r][o]=n[r-1][o-1]:r>1&&o>1&&e.charAt(r-2)===t.charAt(o-1)&&e.charAt(r-1)===t.charAt(o-2)?n[r][o]=n[r-2][o-2]+1:n[r][o]=Math.min(n[r-1][o-1]+1,Math.min(n[r][o-
1]+1,n[r-1][o]+1));return n[e.length][t.length]}var yp=_(function(){f()});function _p(t,e,n){let r=n.y18n.__,o=n.y18n.__n,i={};i.nonOptionCount=function(p){let h=t.getDemandedCommands(),g=p._.length+(p["--"]?p["--"].length:0)-t.getInternalMethods().getContext().commands.length;
h._&&(g<h._.min||g>h._.max)&&(g<h._.min?h._.minMsg!==void 0?e.fail(h._.minMsg?h._.minMsg.replace(/\$0/g,g.toString()).replace(/\$1/,h._.min.toString()):null):e.fail(o("Not enough non-option arguments: got %s, need at least %s","Not enough non-option arguments: got %s, need at least %s",g,g.toString(),h._.min.toString())):g>h._.max&&(h._.maxMsg!==void 0?e.fail(h._.maxMsg?h._.maxMsg.replace(/\$0/g,g.
toString()).replace(/\$1/,h._.max.toString()):null):e.fail(o("Too many non-option arguments: got %s, maximum of %s","Too many non-option arguments: got %s, maximum of %s",g,g.toString(),h._.max.toString()))))},
i.positionalCount=function(p,h){h<p&&e.fail(o("Not enough non-option arguments: got %s, need at least %s","Not enough non-option arguments: got %s, need at least %s",h,h+"",p+""))},i.requiredArguments=
function(p,h){let m=null;for(let g of Object.keys(h))(!Object.prototype.hasOwnProperty.call(p,g)||typeof p[g]>"u")&&(m=m||{},m[g]=h[g]);if(m){let g=[];for(let b of Object.keys(m)){let N=m[b];N&&g.indexOf(
N)<0&&g.push(N)}let v=g.length?`
${g.join(`
`)}`:"";e.fail(o("Missing required argument: %s","Missing required arguments: %s",Object.keys(m).length,Object.keys(m).join(", ")+v))}},i.unknownArguments=function(p,h,m,g,v=!0){var b;let N=t.getInternalMethods().
getCommandInstance().getCommands(),V=[],K=t.getInternalMethods().getContext();if(Object.keys(p).forEach(function(L){!xp.includes(L)&&!Object.prototype.hasOwnProperty.call(m,L)&&!Object.prototype.hasOwnProperty.
call(t.getInternalMethods().getParseContext(),L)&&!i.isValidAndSomeAliasIsNotNew(L,h)&&V.push(L)}),v&&(K.commands.length>0||N.length>0||g)&&p._.slice(K.commands.length).forEach(function(L){N.includes(
""+L)||V.push(""+L)}),v){let P=((b=t.getDemandedCommands()._)===null||b===void 0?void 0:b.max)||0,ee=K.commands.length+P;ee<p._.length&&p._.slice(ee).forEach(function(U){U=String(U),!K.commands.includes(
U)&&!V.includes(U)&&V.push(U)})}V.length&&e.fail(o("Unknown argument: %s","Unknown arguments: %s",V.length,V.map(function(L){return L.trim()?L:`"${L}"`}).join(", ")))},i.unknownCommands=function(p){let h=t.
getInternalMethods().getCommandInstance().getCommands(),m=[],g=t.getInternalMethods().getContext();return(g.commands.length>0||h.length>0)&&p._.slice(g.commands.length).forEach(function(v){h.includes(
""+v)||m.push(""+v)}),m.length>0?(e.fail(o("Unknown command: %s","Unknown commands: %s",m.length,m.join(", "))),!0):!1},i.isValidAndSomeAliasIsNotNew=function(p,h){if(!Object.prototype.hasOwnProperty.
call(h,p))return!1;let m=t.parsed.newAliases;return[p,...h[p]].some(function(g){return!Object.prototype.hasOwnProperty.call(m,g)||!m[p]})},i.limitedChoices=function(p){let h=t.getOptions(),m={};if(!Object.
keys(h.choices).length)return;Object.keys(p).forEach(function(b){xp.indexOf(b)===-1&&Object.prototype.hasOwnProperty.call(h.choices,b)&&[].concat(p[b]).forEach(function(N){h.choices[b].indexOf(N)===-1&&
N!==void 0&&(m[b]=(m[b]||[]).concat(N))})});let g=Object.keys(m);if(!g.length)return;let v=r("Invalid values:");g.forEach(function(b){v+=`
  ${r("Argument: %s, Given: %s, Choices: %s",b,e.stringifiedValues(m[b]),e.stringifiedValues(h.choices[b]))}`}),e.fail(v)};let s={};i.implies=function(p,h){j("<string|object> [array|number|string]",[p,
h],arguments.length),typeof p=="object"?Object.keys(p).forEach(function(m){i.implies(m,p[m])}):(t.global(p),s[p]||(s[p]=[]),Array.isArray(h)?h.forEach(function(m){return i.implies(p,m)}):(Re(h,void 0,
n),s[p].push(h)))},i.getImplied=function(){return s};function a(l,p){let h=Number(p);return p=isNaN(h)?p:h,typeof p=="number"?p=l._.length>=p:p.match(/^--no-.+/)?(p=p.match(/^--no-(.+)/)[1],p=!Object.
prototype.hasOwnProperty.call(l,p)):p=Object.prototype.hasOwnProperty.call(l,p),p}i.implications=function(p){let h=[];if(Object.keys(s).forEach(function(m){let g=m;(s[m]||[]).forEach(function(v){let b=g,
N=v;b=a(p,b),v=a(p,v),b&&!v&&h.push(` ${g} -> ${N}`)})}),h.length){let m=`${r("Implications failed:")}
`;h.forEach(function(g){m+=g}),e.fail(m)}};let c={};i.conflicts=function(p,h){j("<string|object> [array|string]",[p,h],arguments.length),typeof p=="object"?Object.keys(p).forEach(function(m){i.conflicts(
m,p[m])}):(t.global(p),c[p]||(c[p]=[]),Array.isArray(h)?h.forEach(function(m){return i.conflicts(p,m)}):c[p].push(h))},i.getConflicting=function(){return c},i.conflicting=function(p){Object.keys(p).forEach(
function(h){c[h]&&c[h].forEach(function(m){m&&p[h]!==void 0&&p[m]!==void 0&&e.fail(r("Arguments %s and %s are mutually exclusive",h,m))})}),t.getInternalMethods().getParserConfiguration()["strip-dashed"]&&Object.keys(c).forEach(function(h){c[h].forEach(function(m){m&&p[n.Parser.camelCase(h)]!==void 0&&p[n.Parser.camelCase(m)]!==void 0&&e.fail(r("Arguments %s and %s are mutually exclusive",h,m))})})},
i.recommendCommands=function(p,h){h=h.sort(function(b,N){return N.length-b.length});let g=null,v=1/0;for(let b=0,N;(N=h[b])!==void 0;b++){let V=bp(p,N);V<=3&&V<v&&(v=V,g=N)}g&&e.fail(r("Did you mean %s?",g))},i.reset=function(p){return s=Et(s,function(h){return!p[h]}),c=Et(c,function(h){return!p[h]}),i};let u=[];return i.freeze=function(){u.push({implied:s,conflicting:c})},i.unfreeze=function(){let p=u.
pop();Re(p,void 0,n),{implied:s,conflicting:c}=p},i}var xp,vp=_(function(){f();no();Xn();yp();oo();xp=["$0","--","_"]});function so(t,e,n,r){tr=r;let o={};if(Object.prototype.hasOwnProperty.call(t,"extends")){if(typeof t.extends!="string")return o;let i=/\.json|\..*rc$/.test(t.extends),s=null;if(i)s=Zb(e,t.extends);else
try{s=Vb.resolve(t.extends)}catch{return t}Ub(s),bs.push(s),o=i?JSON.parse(tr.readFileSync(s,"utf8")):r.require(t.extends),delete t.extends,o=so(o,tr.path.dirname(s),n,tr)}return bs=[],n?wp(o,t):Object.
assign({},o,t)}function Ub(t){if(bs.indexOf(t)>-1)throw new xe(`Circular extended configurations: '${t}'.`)}function Zb(t,e){return tr.path.resolve(t,e)}function wp(t,e){let n={};function r(o){return o&&
typeof o=="object"&&!Array.isArray(o)}Object.assign(n,t);for(let o of Object.keys(e))o!=="__proto__"&&(r(e[o])&&r(n[o])?n[o]=wp(t[o],e[o]):n[o]=e[o]);return n}var Vb,bs,tr,Ep=_(function(){f();er();Vb=
{},bs=[]});function Vp(t){return function(e=[],n=t.process.cwd(),r){let o=new Ts(e,n,r,t);return Object.defineProperty(o,"argv",{get:function(){return o.parse()},enumerable:!0}),o.help(),o.version(),o}}function fp(t){
return!!t&&typeof t.getInternalMethods=="function"}var F,d,_e,Vt,nr,ze,Le,ao,$t,Bt,co,Ue,uo,Ze,nt,Me,Ve,lo,Gt,Te,W,fo,po,je,Wt,Sn,Yt,St,mo,q,Kt,qt,Ht,H,ho,rt,be,Ip,$p,ys,Sp,Op,Tp,Jt,Np,xs,Ap,kp,_s,Ot,
On,vs,ws,Es,Is,$s,Cp,zp,Pp,Dp,Rp,Lp,Mp,jp,go,Fp,Xt,Up,Ss,rr,Os,Zp,Qt,Bb,Ts,ms=_(function(){f();lp();Xn();er();mp();no();gp();vp();oo();Ep();fs();Qn();ps();hs();F=function(t,e,n,r,o){if(r==="m")throw new TypeError(
"Private method is not writable");if(r==="a"&&!o)throw new TypeError("Private accessor was defined without a setter");if(typeof e=="function"?t!==e||!o:!e.has(t))throw new TypeError("Cannot write private member to an object whose class did not declare it");return r==="a"?o.call(t,n):o?o.value=n:e.set(t,n),n},d=function(t,e,n,r){if(n==="a"&&!r)throw new TypeError("Private accessor was defined without a getter");if(typeof e=="function"?t!==e||!r:!e.has(t))throw new TypeError("Cannot read private member from an object whose class did not declare it");return n==="m"?r:n==="a"?r.call(t):r?r.value:e.
get(t)};Ip=Symbol("copyDoubleDash"),$p=Symbol("copyDoubleDash"),ys=Symbol("deleteFromParserHintObject"),Sp=Symbol("emitWarning"),Op=Symbol("freeze"),Tp=Symbol("getDollarZero"),Jt=Symbol("getParserConfiguration"),Np=Symbol("getUsageConfiguration"),xs=Symbol("guessLocale"),Ap=Symbol("guessVersion"),kp=Symbol("parsePositionalNumbers"),_s=Symbol("pkgUp"),Ot=Symbol("populateParserHintArray"),On=Symbol(
"populateParserHintSingleValueDictionary"),vs=Symbol("populateParserHintArrayDictionary"),ws=Symbol("populateParserHintDictionary"),Es=Symbol("sanitizeKey"),Is=Symbol("setKey"),$s=Symbol("unfreeze"),Cp=
Symbol("validateAsync"),zp=Symbol("getCommandInstance"),Pp=Symbol("getContext"),Dp=Symbol("getHasOutput"),Rp=Symbol("getLoggerInstance"),Lp=Symbol("getParseContext"),Mp=Symbol("getUsageInstance"),jp=Symbol(
"getValidationInstance"),go=Symbol("hasParseCallback"),Fp=Symbol("isGlobalContext"),Xt=Symbol("postProcess"),Up=Symbol("rebase"),Ss=Symbol("reset"),rr=Symbol("runYargsParserAndExecuteCommands"),Os=Symbol(
"runValidation"),Zp=Symbol("setHasOutput"),Qt=Symbol("kTrackManuallySetKeys"),Bb="en_US",Ts=class{constructor(e=[],n,r,o){this.customScriptName=!1,this.parsed=!1,_e.set(this,void 0),Vt.set(this,void 0),
nr.set(this,{commands:[],fullCommands:[]}),ze.set(this,null),Le.set(this,null),ao.set(this,"show-hidden"),$t.set(this,null),Bt.set(this,!0),co.set(this,{}),Ue.set(this,!0),uo.set(this,[]),Ze.set(this,
void 0),nt.set(this,{}),Me.set(this,!1),Ve.set(this,null),lo.set(this,!0),Gt.set(this,void 0),Te.set(this,""),W.set(this,void 0),fo.set(this,void 0),po.set(this,{}),je.set(this,null),Wt.set(this,null),
Sn.set(this,{}),Yt.set(this,{}),St.set(this,void 0),mo.set(this,!1),q.set(this,void 0),Kt.set(this,!1),qt.set(this,!1),Ht.set(this,!1),H.set(this,void 0),ho.set(this,{}),rt.set(this,null),be.set(this,
void 0),F(this,q,o,"f"),F(this,St,e,"f"),F(this,Vt,n,"f"),F(this,fo,r,"f"),F(this,Ze,new ro(this),"f"),this.$0=this[Tp](),this[Ss](),F(this,_e,d(this,_e,"f"),"f"),F(this,H,d(this,H,"f"),"f"),F(this,be,
d(this,be,"f"),"f"),F(this,W,d(this,W,"f"),"f"),d(this,W,"f").showHiddenOpt=d(this,ao,"f"),F(this,Gt,this[$p](),"f"),d(this,q,"f").y18n.setLocale(Bb)}addHelpOpt(e,n){let r="help";return j("[string|boolean] [string]",[e,n],arguments.length),d(this,Ve,"f")&&(this[ys](d(this,Ve,"f")),F(this,Ve,null,"f")),e===!1&&n===void 0?this:(F(this,Ve,typeof e=="string"?e:r,"f"),this.boolean(d(this,Ve,"f")),this.
describe(d(this,Ve,"f"),n||d(this,H,"f").deferY18nLookup("Show help")),this)}help(e,n){return this.addHelpOpt(e,n)}addShowHiddenOpt(e,n){if(j("[string|boolean] [string]",[e,n],arguments.length),e===!1&&
n===void 0)return this;let r=typeof e=="string"?e:d(this,ao,"f");return this.boolean(r),this.describe(r,n||d(this,H,"f").deferY18nLookup("Show hidden options")),d(this,W,"f").showHiddenOpt=r,this}showHidden(e,n){
return this.addShowHiddenOpt(e,n)}alias(e,n){return j("<object|string|array> [string|array]",[e,n],arguments.length),this[vs](this.alias.bind(this),"alias",e,n),this}array(e){return j("<array|string>",
[e],arguments.length),this[Ot]("array",e),this[Qt](e),this}boolean(e){return j("<array|string>",[e],arguments.length),this[Ot]("boolean",e),this[Qt](e),this}check(e,n){var r=this;return j("<function> [boolean]",[e,n],arguments.length),this.middleware(function(o,i){return Zt(function(){return e(o,i.getOptions())},function(s){return s?(typeof s=="string"||s instanceof Error)&&d(r,H,"f").fail(s.toString(),
s):d(r,H,"f").fail(d(r,q,"f").y18n.__("Argument check failed: %s",e.toString())),o},function(s){return d(r,H,"f").fail(s.message?s.message:s.toString(),s),o})},!1,n),this}choices(e,n){return j("<object|string|array> [string|array]",[e,n],arguments.length),this[vs](this.choices.bind(this),"choices",e,n),this}coerce(e,n){if(j("<object|string|array> [function]",[e,n],arguments.length),Array.isArray(e)){
if(!n)throw new xe("coerce callback must be provided");for(let o of e)this.coerce(o,n);return this}else if(typeof e=="object"){for(let o of Object.keys(e))this.coerce(o,e[o]);return this}if(!n)throw new xe(
"coerce callback must be provided");let r=e;return d(this,W,"f").key[r]=!0,d(this,Ze,"f").addCoerceMiddleware(function(o,i){var s;let a=(s=i.getAliases()[r])!==null&&s!==void 0?s:[],c=[r,...a].filter(
function(u){return Object.prototype.hasOwnProperty.call(o,u)});return c.length===0?o:Zt(function(){return n(o[c[0]])},function(u){return c.forEach(function(l){o[l]=u}),o},function(u){throw new xe(u.message)})},
r),this}conflicts(e,n){return j("<string|object> [string|array]",[e,n],arguments.length),d(this,be,"f").conflicts(e,n),this}config(e="config",n,r){var o=this;return j("[object|string] [string|function] [function]",[e,n,r],arguments.length),typeof e=="object"&&!Array.isArray(e)?(e=so(e,d(this,Vt,"f"),this[Jt]()["deep-merge-config"]||!1,d(this,q,"f")),d(this,W,"f").configObjects=(d(this,W,"f").configObjects||
[]).concat(e),this):(typeof n=="function"&&(r=n,n=void 0),this.describe(e,n||d(this,H,"f").deferY18nLookup("Path to JSON config file")),(Array.isArray(e)?e:[e]).forEach(function(i){d(o,W,"f").config[i]=
r||!0}),this)}completion(e,n,r){return j("[string] [string|boolean|function] [function]",[e,n,r],arguments.length),typeof n=="function"&&(r=n,n=void 0),F(this,Le,e||d(this,Le,"f")||"completion","f"),!n&&
n!==!1&&(n="generate completion script"),this.command(d(this,Le,"f"),n),r&&d(this,ze,"f").registerFunction(r),this}command(e,n,r,o,i,s){return j("<string|array|object> [string|boolean] [function|object] [function] [array] [boolean|string]",[e,n,r,o,i,s],arguments.length),d(this,_e,"f").addHandler(e,n,r,o,i,s),this}commands(e,n,r,o,i,s){return this.command(e,n,r,o,i,s)}commandDir(e,n){j("<string> [object]",[e,n],arguments.length);let r=d(this,fo,"f")||d(this,q,"f").require;return d(this,_e,"f").addDirectory(e,r,d(this,q,"f").getCallerFile(),n),this}count(e){return j("<array|string>",[e],arguments.
length),this[Ot]("count",e),this[Qt](e),this}default(e,n,r){return j("<object|string|array> [*] [string]",[e,n,r],arguments.length),r&&(us(e,d(this,q,"f")),d(this,W,"f").defaultDescription[e]=r),typeof n==
"function"&&(us(e,d(this,q,"f")),d(this,W,"f").defaultDescription[e]||(d(this,W,"f").defaultDescription[e]=d(this,H,"f").functionDescription(n)),n=n.call()),this[On](this.default.bind(this),"default",
e,n),this}defaults(e,n,r){return this.default(e,n,r)}demandCommand(e=1,n,r,o){return j("[number] [number|string] [string|null|undefined] [string|null|undefined]",[e,n,r,o],arguments.length),typeof n!=
"number"&&(r=n,n=1/0),this.global("_",!1),d(this,W,"f").demandedCommands._={min:e,max:n,minMsg:r,maxMsg:o},this}demand(e,n,r){var o=this;return Array.isArray(n)?(n.forEach(function(i){Re(r,!0,d(o,q,"f")),
o.demandOption(i,r)}),n=1/0):typeof n!="number"&&(r=n,n=1/0),typeof e=="number"?(Re(r,!0,d(this,q,"f")),this.demandCommand(e,n,r,r)):Array.isArray(e)?e.forEach(function(i){Re(r,!0,d(o,q,"f")),o.demandOption(
i,r)}):typeof r=="string"?this.demandOption(e,r):(r===!0||typeof r>"u")&&this.demandOption(e),this}demandOption(e,n){return j("<object|string|array> [string]",[e,n],arguments.length),this[On](this.demandOption.
bind(this),"demandedOptions",e,n),this}deprecateOption(e,n){return j("<string> [string|boolean]",[e,n],arguments.length),d(this,W,"f").deprecatedOptions[e]=n,this}describe(e,n){return j("<object|string|array> [string]",[e,n],arguments.length),this[Is](e,!0),d(this,H,"f").describe(e,n),this}detectLocale(e){return j("<boolean>",[e],arguments.length),F(this,Bt,e,"f"),this}env(e){return j("[string|boolean]",[e],arguments.length),e===!1?delete d(this,W,"f").envPrefix:d(this,W,"f").envPrefix=e||"",this}epilogue(e){return j("<string>",[e],arguments.length),d(this,H,"f").epilog(e),this}epilog(e){return this.
epilogue(e)}example(e,n){var r=this;return j("<string|array> [string]",[e,n],arguments.length),Array.isArray(e)?e.forEach(function(o){return r.example(...o)}):d(this,H,"f").example(e,n),this}exit(e,n){
F(this,Me,!0,"f"),F(this,$t,n,"f"),d(this,Ue,"f")&&d(this,q,"f").process.exit(e)}exitProcess(e=!0){return j("[boolean]",[e],arguments.length),F(this,Ue,e,"f"),this}fail(e){if(j("<function|boolean>",[e],
arguments.length),typeof e=="boolean"&&e!==!1)throw new xe("Invalid first argument. Expected function or boolean 'false'");return d(this,H,"f").failFn(e),this}getAliases(){return this.parsed?this.parsed.
aliases:{}}async getCompletion(e,n){var r=this;return j("<array> [function]",[e,n],arguments.length),n?d(this,ze,"f").getCompletion(e,n):new Promise(function(o,i){d(r,ze,"f").getCompletion(e,function(s,a){
s?i(s):o(a)})})}getDemandedOptions(){return j([],0),d(this,W,"f").demandedOptions}getDemandedCommands(){return j([],0),d(this,W,"f").demandedCommands}getDeprecatedOptions(){return j([],0),d(this,W,"f").
deprecatedOptions}getDetectLocale(){return d(this,Bt,"f")}getExitProcess(){return d(this,Ue,"f")}getGroups(){return Object.assign({},d(this,nt,"f"),d(this,Yt,"f"))}getHelp(){var e=this;if(F(this,Me,!0,
"f"),!d(this,H,"f").hasCachedHelpMessage()){if(!this.parsed){let r=this[rr](d(this,St,"f"),void 0,void 0,0,!0);if(ge(r))return r.then(function(){return d(e,H,"f").help()})}let n=d(this,_e,"f").runDefaultBuilderOn(
this);if(ge(n))return n.then(function(){return d(e,H,"f").help()})}return Promise.resolve(d(this,H,"f").help())}getOptions(){return d(this,W,"f")}getStrict(){return d(this,Kt,"f")}getStrictCommands(){
return d(this,qt,"f")}getStrictOptions(){return d(this,Ht,"f")}global(e,n){var r=this;return j("<string|array> [boolean]",[e,n],arguments.length),e=[].concat(e),n!==!1?d(this,W,"f").local=d(this,W,"f").
local.filter(function(o){return e.indexOf(o)===-1}):e.forEach(function(o){d(r,W,"f").local.includes(o)||d(r,W,"f").local.push(o)}),this}group(e,n){j("<string|array> <string>",[e,n],arguments.length);let r=d(
this,Yt,"f")[n]||d(this,nt,"f")[n];d(this,Yt,"f")[n]&&delete d(this,Yt,"f")[n];let o={};return d(this,nt,"f")[n]=(r||[]).concat(e).filter(function(i){return o[i]?!1:o[i]=!0}),this}hide(e){return j("<string>",[e],arguments.length),d(this,W,"f").hiddenOptions.push(e),this}implies(e,n){return j("<string|object> [number|string|array]",[e,n],arguments.length),d(this,be,"f").implies(e,n),this}locale(e){
return j("[string]",[e],arguments.length),e===void 0?(this[xs](),d(this,q,"f").y18n.getLocale()):(F(this,Bt,!1,"f"),d(this,q,"f").y18n.setLocale(e),this)}middleware(e,n,r){return d(this,Ze,"f").addMiddleware(
e,!!n,r)}nargs(e,n){return j("<string|object|array> [number]",[e,n],arguments.length),this[On](this.nargs.bind(this),"narg",e,n),this}normalize(e){return j("<array|string>",[e],arguments.length),this[Ot](
"normalize",e),this}number(e){return j("<array|string>",[e],arguments.length),this[Ot]("number",e),this[Qt](e),this}option(e,n){var r=this;if(j("<string|object> [object]",[e,n],arguments.length),typeof e==
"object")Object.keys(e).forEach(function(o){r.options(o,e[o])});else{typeof n!="object"&&(n={}),this[Qt](e),d(this,rt,"f")&&(e==="version"||n?.alias==="version")&&this[Sp](['"version" is a reserved word.',"Please do one of the following:",'- Disable version with `yargs.version(false)` if using "version" as an option',"- Use the built-in `yargs.version` method instead (if applicable)","- Use a different option key","https://yargs.js.org/docs/#api-reference-version"].join(`
`),void 0,"versionWarning"),d(this,W,"f").key[e]=!0,n.alias&&this.alias(e,n.alias);let o=n.deprecate||n.deprecated;o&&this.deprecateOption(e,o);let i=n.demand||n.required||n.require;i&&this.demand(e,i),
n.demandOption&&this.demandOption(e,typeof n.demandOption=="string"?n.demandOption:void 0),n.conflicts&&this.conflicts(e,n.conflicts),"default"in n&&this.default(e,n.default),n.implies!==void 0&&this.
implies(e,n.implies),n.nargs!==void 0&&this.nargs(e,n.nargs),n.config&&this.config(e,n.configParser),n.normalize&&this.normalize(e),n.choices&&this.choices(e,n.choices),n.coerce&&this.coerce(e,n.coerce),
n.group&&this.group(e,n.group),(n.boolean||n.type==="boolean")&&(this.boolean(e),n.alias&&this.boolean(n.alias)),(n.array||n.type==="array")&&(this.array(e),n.alias&&this.array(n.alias)),(n.number||n.
type==="number")&&(this.number(e),n.alias&&this.number(n.alias)),(n.string||n.type==="string")&&(this.string(e),n.alias&&this.string(n.alias)),(n.count||n.type==="count")&&this.count(e),typeof n.global==
"boolean"&&this.global(e,n.global),n.defaultDescription&&(d(this,W,"f").defaultDescription[e]=n.defaultDescription),n.skipValidation&&this.skipValidation(e);let s=n.describe||n.description||n.desc,a=d(
this,H,"f").getDescriptions();(!Object.prototype.hasOwnProperty.call(a,e)||typeof s=="string")&&this.describe(e,s),n.hidden&&this.hide(e),n.requiresArg&&this.requiresArg(e)}return this}options(e,n){return this.
option(e,n)}parse(e,n,r){var s=this;j("[string|array] [function|boolean|object] [function]",[e,n,r],arguments.length),this[Op](),typeof e>"u"&&(e=d(this,St,"f")),typeof n=="object"&&(F(this,Wt,n,"f"),
n=r),typeof n=="function"&&(F(this,je,n,"f"),n=!1),n||F(this,St,e,"f"),d(this,je,"f")&&F(this,Ue,!1,"f");let o=this[rr](e,!!n),i=this.parsed;return d(this,ze,"f").setParsed(this.parsed),ge(o)?o.then(function(a){
return d(s,je,"f")&&d(s,je,"f").call(s,d(s,$t,"f"),a,d(s,Te,"f")),a}).catch(function(a){throw d(s,je,"f")&&d(s,je,"f")(a,s.parsed.argv,d(s,Te,"f")),a}).finally(function(){s[$s](),s.parsed=i}):(d(this,
je,"f")&&d(this,je,"f").call(this,d(this,$t,"f"),o,d(this,Te,"f")),this[$s](),this.parsed=i,o)}parseAsync(e,n,r){let o=this.parse(e,n,r);return ge(o)?o:Promise.resolve(o)}parseSync(e,n,r){let o=this.parse(
e,n,r);if(ge(o))throw new xe(".parseSync() must not be used with asynchronous builders, handlers, or middleware");return o}parserConfiguration(e){return j("<object>",[e],arguments.length),F(this,po,e,
"f"),this}pkgConf(e,n){j("<string> [string]",[e,n],arguments.length);let r=null,o=this[_s](n||d(this,Vt,"f"));return o[e]&&typeof o[e]=="object"&&(r=so(o[e],n||d(this,Vt,"f"),this[Jt]()["deep-merge-config"]||!1,d(this,q,"f")),d(this,W,"f").configObjects=(d(this,W,"f").configObjects||[]).concat(r)),this}positional(e,n){j("<string> <object>",[e,n],arguments.length);let r=["default","defaultDescription","implies","normalize","choices","conflicts","coerce","type","describe","desc","description","alias"];n=Et(n,function(s,a){return s==="type"&&!["string","number","boolean"].includes(a)?!1:r.includes(
s)});let o=d(this,nr,"f").fullCommands[d(this,nr,"f").fullCommands.length-1],i=o?d(this,_e,"f").cmdToParseOptions(o):{array:[],alias:{},default:{},demand:{}};return En(i).forEach(function(s){let a=i[s];
Array.isArray(a)?a.indexOf(e)!==-1&&(n[s]=!0):a[e]&&!(s in n)&&(n[s]=a[e])}),this.group(e,d(this,H,"f").getPositionalGroupName()),this.option(e,n)}recommendCommands(e=!0){return j("[boolean]",[e],arguments.
length),F(this,mo,e,"f"),this}required(e,n,r){return this.demand(e,n,r)}require(e,n,r){return this.demand(e,n,r)}requiresArg(e){return j("<array|string|object> [number]",[e],arguments.length),typeof e==
"string"&&d(this,W,"f").narg[e]?this:(this[On](this.requiresArg.bind(this),"narg",e,NaN),this)}showCompletionScript(e,n){return j("[string] [string]",[e,n],arguments.length),e=e||this.$0,d(this,Gt,"f").
log(d(this,ze,"f").generateCompletionScript(e,n||d(this,Le,"f")||"completion")),this}showHelp(e){var n=this;if(j("[string|function]",[e],arguments.length),F(this,Me,!0,"f"),!d(this,H,"f").hasCachedHelpMessage()){
if(!this.parsed){let o=this[rr](d(this,St,"f"),void 0,void 0,0,!0);if(ge(o))return o.then(function(){d(n,H,"f").showHelp(e)}),this}let r=d(this,_e,"f").runDefaultBuilderOn(this);if(ge(r))return r.then(
function(){d(n,H,"f").showHelp(e)}),this}return d(this,H,"f").showHelp(e),this}scriptName(e){return this.customScriptName=!0,this.$0=e,this}showHelpOnFail(e,n){return j("[boolean|string] [string]",[e,
n],arguments.length),d(this,H,"f").showHelpOnFail(e,n),this}showVersion(e){return j("[string|function]",[e],arguments.length),d(this,H,"f").showVersion(e),this}skipValidation(e){return j("<array|string>",[e],arguments.length),this[Ot]("skipValidation",e),this}strict(e){return j("[boolean]",[e],arguments.length),F(this,Kt,e!==!1,"f"),this}strictCommands(e){return j("[boolean]",[e],arguments.length),
F(this,qt,e!==!1,"f"),this}strictOptions(e){return j("[boolean]",[e],arguments.length),F(this,Ht,e!==!1,"f"),this}string(e){return j("<array|string>",[e],arguments.length),this[Ot]("string",e),this[Qt](
e),this}terminalWidth(){return j([],0),d(this,q,"f").process.stdColumns}updateLocale(e){return this.updateStrings(e)}updateStrings(e){return j("<object>",[e],arguments.length),F(this,Bt,!1,"f"),d(this,
q,"f").y18n.updateLocale(e),this}usage(e,n,r,o){if(j("<string|null|undefined> [string|boolean] [function|object] [function]",[e,n,r,o],arguments.length),n!==void 0){if(Re(e,null,d(this,q,"f")),(e||"").
match(/^\$0( |$)/))return this.command(e,n,r,o);throw new xe(".usage() description must start with $0 if being used as alias for .command()")}else return d(this,H,"f").usage(e),this}usageConfiguration(e){
return j("<object>",[e],arguments.length),F(this,ho,e,"f"),this}version(e,n,r){let o="version";if(j("[boolean|string] [string] [string]",[e,n,r],arguments.length),d(this,rt,"f")&&(this[ys](d(this,rt,"f")),d(this,H,"f").version(void 0),F(this,rt,null,"f")),arguments.length===0)r=this[Ap](),e=o;else if(arguments.length===1){if(e===!1)return this;r=e,e=o}else arguments.length===2&&(r=n,n=void 0);return F(
this,rt,typeof e=="string"?e:o,"f"),n=n||d(this,H,"f").deferY18nLookup("Show version number"),d(this,H,"f").version(r||void 0),this.boolean(d(this,rt,"f")),this.describe(d(this,rt,"f"),n),this}wrap(e){
return j("<number|null|undefined>",[e],arguments.length),d(this,H,"f").wrap(e),this}[(_e=new WeakMap,Vt=new WeakMap,nr=new WeakMap,ze=new WeakMap,Le=new WeakMap,ao=new WeakMap,$t=new WeakMap,Bt=new WeakMap,
co=new WeakMap,Ue=new WeakMap,uo=new WeakMap,Ze=new WeakMap,nt=new WeakMap,Me=new WeakMap,Ve=new WeakMap,lo=new WeakMap,Gt=new WeakMap,Te=new WeakMap,W=new WeakMap,fo=new WeakMap,po=new WeakMap,je=new WeakMap,
Wt=new WeakMap,Sn=new WeakMap,Yt=new WeakMap,St=new WeakMap,mo=new WeakMap,q=new WeakMap,Kt=new WeakMap,qt=new WeakMap,Ht=new WeakMap,H=new WeakMap,ho=new WeakMap,rt=new WeakMap,be=new WeakMap,Ip)](e){
if(!e._||!e["--"])return e;e._.push.apply(e._,e["--"]);try{delete e["--"]}catch{}return e}[$p](){var e=this;return{log:function(...n){e[go]()||console.log(...n),F(e,Me,!0,"f"),d(e,Te,"f").length&&F(e,
Te,d(e,Te,"f")+`
`,"f"),F(e,Te,d(e,Te,"f")+n.join(" "),"f")},error:function(...n){e[go]()||console.error(...n),F(e,Me,!0,"f"),d(e,Te,"f").length&&F(e,Te,d(e,Te,"f")+`
`,"f"),F(e,Te,d(e,Te,"f")+n.join(" "),"f")}}}[ys](e){var n=this;En(d(this,W,"f")).forEach(function(r){if((function(i){return i==="configObjects"})(r))return;let o=d(n,W,"f")[r];Array.isArray(o)?o.includes(
e)&&o.splice(o.indexOf(e),1):typeof o=="object"&&delete o[e]}),delete d(this,H,"f").getDescriptions()[e]}[Sp](e,n,r){d(this,co,"f")[r]||(d(this,q,"f").process.emitWarning(e,n),d(this,co,"f")[r]=!0)}[Op](){
d(this,uo,"f").push({options:d(this,W,"f"),configObjects:d(this,W,"f").configObjects.slice(0),exitProcess:d(this,Ue,"f"),groups:d(this,nt,"f"),strict:d(this,Kt,"f"),strictCommands:d(this,qt,"f"),strictOptions:d(
this,Ht,"f"),completionCommand:d(this,Le,"f"),output:d(this,Te,"f"),exitError:d(this,$t,"f"),hasOutput:d(this,Me,"f"),parsed:this.parsed,parseFn:d(this,je,"f"),parseContext:d(this,Wt,"f")}),d(this,H,"f").freeze(),d(this,be,"f").freeze(),d(this,_e,"f").freeze(),d(this,Ze,"f").freeze()}[Tp](){var r=this;let e="",n;return/\b(node|iojs|electron|bun)(\.exe)?$/.test(d(this,q,"f").process.argv()[0])?n=d(
this,q,"f").process.argv().slice(1,2):n=d(this,q,"f").process.argv().slice(0,1),e=n.map(function(o){let i=r[Up](d(r,Vt,"f"),o);return o.match(/^(\/|([a-zA-Z]:)?\\)/)&&i.length<o.length?i:o}).join(" ").
trim(),d(this,q,"f").getEnv("_")&&d(this,q,"f").getProcessArgvBin()===d(this,q,"f").getEnv("_")&&(e=d(this,q,"f").getEnv("_").replace(`${d(this,q,"f").path.dirname(d(this,q,"f").process.execPath())}/`,
"")),e}[Jt](){return d(this,po,"f")}[Np](){return d(this,ho,"f")}[xs](){if(!d(this,Bt,"f"))return;let e=d(this,q,"f").getEnv("LC_ALL")||d(this,q,"f").getEnv("LC_MESSAGES")||d(this,q,"f").getEnv("LANG")||
d(this,q,"f").getEnv("LANGUAGE")||"en_US";this.locale(e.replace(/[.:].*/,""))}[Ap](){return this[_s]().version||"unknown"}[kp](e){let n=e["--"]?e["--"]:e._;for(let r=0,o;(o=n[r])!==void 0;r++)d(this,q,
"f").Parser.looksLikeNumber(o)&&Number.isSafeInteger(Math.floor(parseFloat(`${o}`)))&&(n[r]=Number(o));return e}[_s](e){let n=e||"*";if(d(this,Sn,"f")[n])return d(this,Sn,"f")[n];let r={};try{let o=e||
d(this,q,"f").mainFilename;d(this,q,"f").path.extname(o)&&(o=d(this,q,"f").path.dirname(o));let i=d(this,q,"f").findUp(o,function(s,a){if(a.includes("package.json"))return"package.json"});Re(i,void 0,
d(this,q,"f")),r=JSON.parse(d(this,q,"f").readFileSync(i,"utf8"))}catch{}return d(this,Sn,"f")[n]=r||{},d(this,Sn,"f")[n]}[Ot](e,n){var r=this;n=[].concat(n),n.forEach(function(o){o=r[Es](o),d(r,W,"f")[e].
push(o)})}[On](e,n,r,o){var i=this;this[ws](e,n,r,o,function(s,a,c){d(i,W,"f")[s][a]=c})}[vs](e,n,r,o){var i=this;this[ws](e,n,r,o,function(s,a,c){d(i,W,"f")[s][a]=(d(i,W,"f")[s][a]||[]).concat(c)})}[ws](e,n,r,o,i){
if(Array.isArray(r))r.forEach(function(s){e(s,o)});else if((function(s){return typeof s=="object"})(r))for(let s of En(r))e(s,r[s]);else i(n,this[Es](r),o)}[Es](e){return e==="__proto__"?"___proto___":
e}[Is](e,n){return this[On](this[Is].bind(this),"key",e,n),this}[$s](){var e,n,r,o,i,s,a,c,u,l,p,h;let m=d(this,uo,"f").pop();Re(m,void 0,d(this,q,"f"));let g;e=this,n=this,r=this,o=this,i=this,s=this,
a=this,c=this,u=this,l=this,p=this,h=this,{options:{set value(v){F(e,W,v,"f")}}.value,configObjects:g,exitProcess:{set value(v){F(n,Ue,v,"f")}}.value,groups:{set value(v){F(r,nt,v,"f")}}.value,output:{
set value(v){F(o,Te,v,"f")}}.value,exitError:{set value(v){F(i,$t,v,"f")}}.value,hasOutput:{set value(v){F(s,Me,v,"f")}}.value,parsed:this.parsed,strict:{set value(v){F(a,Kt,v,"f")}}.value,strictCommands:{
set value(v){F(c,qt,v,"f")}}.value,strictOptions:{set value(v){F(u,Ht,v,"f")}}.value,completionCommand:{set value(v){F(l,Le,v,"f")}}.value,parseFn:{set value(v){F(p,je,v,"f")}}.value,parseContext:{set value(v){
F(h,Wt,v,"f")}}.value}=m,d(this,W,"f").configObjects=g,d(this,H,"f").unfreeze(),d(this,be,"f").unfreeze(),d(this,_e,"f").unfreeze(),d(this,Ze,"f").unfreeze()}[Cp](e,n){return Zt(n,function(r){return e(
r),r})}getInternalMethods(){return{getCommandInstance:this[zp].bind(this),getContext:this[Pp].bind(this),getHasOutput:this[Dp].bind(this),getLoggerInstance:this[Rp].bind(this),getParseContext:this[Lp].
bind(this),getParserConfiguration:this[Jt].bind(this),getUsageConfiguration:this[Np].bind(this),getUsageInstance:this[Mp].bind(this),getValidationInstance:this[jp].bind(this),hasParseCallback:this[go].
bind(this),isGlobalContext:this[Fp].bind(this),postProcess:this[Xt].bind(this),reset:this[Ss].bind(this),runValidation:this[Os].bind(this),runYargsParserAndExecuteCommands:this[rr].bind(this),setHasOutput:this[Zp].
bind(this)}}[zp](){return d(this,_e,"f")}[Pp](){return d(this,nr,"f")}[Dp](){return d(this,Me,"f")}[Rp](){return d(this,Gt,"f")}[Lp](){return d(this,Wt,"f")||{}}[Mp](){return d(this,H,"f")}[jp](){return d(
this,be,"f")}[go](){return!!d(this,je,"f")}[Fp](){return d(this,lo,"f")}[Xt](e,n,r,o){return r||ge(e)||(n||(e=this[Ip](e)),(this[Jt]()["parse-positional-numbers"]||this[Jt]()["parse-positional-numbers"]===
void 0)&&(e=this[kp](e)),o&&(e=Ut(e,this,d(this,Ze,"f").getMiddleware(),!1))),e}[Ss](e={}){var s=this;F(this,W,d(this,W,"f")||{},"f");let n={};n.local=d(this,W,"f").local||[],n.configObjects=d(this,W,
"f").configObjects||[];let r={};n.local.forEach(function(a){r[a]=!0,(e[a]||[]).forEach(function(c){r[c]=!0})}),Object.assign(d(this,Yt,"f"),Object.keys(d(this,nt,"f")).reduce(function(a,c){let u=d(s,nt,
"f")[c].filter(function(l){return!(l in r)});return u.length>0&&(a[c]=u),a},{})),F(this,nt,{},"f");let o=["array","boolean","string","skipValidation","count","normalize","number","hiddenOptions"],i=["narg","key","alias","default","defaultDescription","config","choices","demandedOptions","demandedCommands","deprecatedOptions"];return o.forEach(function(a){n[a]=(d(s,W,"f")[a]||[]).filter(function(c){
return!r[c]})}),i.forEach(function(a){n[a]=Et(d(s,W,"f")[a],function(c){return!r[c]})}),n.envPrefix=d(this,W,"f").envPrefix,F(this,W,n,"f"),F(this,H,d(this,H,"f")?d(this,H,"f").reset(r):dp(this,d(this,
q,"f")),"f"),F(this,be,d(this,be,"f")?d(this,be,"f").reset(r):_p(this,d(this,H,"f"),d(this,q,"f")),"f"),F(this,_e,d(this,_e,"f")?d(this,_e,"f").reset():up(d(this,H,"f"),d(this,be,"f"),d(this,Ze,"f"),d(
this,q,"f")),"f"),d(this,ze,"f")||F(this,ze,hp(this,d(this,H,"f"),d(this,_e,"f"),d(this,q,"f")),"f"),d(this,Ze,"f").reset(),F(this,Le,null,"f"),F(this,Te,"","f"),F(this,$t,null,"f"),F(this,Me,!1,"f"),
this.parsed=!1,this}[Up](e,n){return d(this,q,"f").path.relative(e,n)}[rr](e,n,r,o=0,i=!1){var K=this;var s,a,c,u;let l=!!r||i;e=e||d(this,St,"f"),d(this,W,"f").__=d(this,q,"f").y18n.__,d(this,W,"f").
configuration=this[Jt]();let p=!!d(this,W,"f").configuration["populate--"],h=Object.assign({},d(this,W,"f").configuration,{"populate--":!0}),m=d(this,q,"f").Parser.detailed(e,Object.assign({},d(this,W,
"f"),{configuration:{"parse-positional-numbers":!1,...h}})),g=Object.assign(m.argv,d(this,Wt,"f")),v,b=m.aliases,N=!1,V=!1;Object.keys(g).forEach(function(L){L===d(K,Ve,"f")&&g[L]?N=!0:L===d(K,rt,"f")&&
g[L]&&(V=!0)}),g.$0=this.$0,this.parsed=m,o===0&&d(this,H,"f").clearCachedHelpMessage();try{if(this[xs](),n)return this[Xt](g,p,!!r,!1);d(this,Ve,"f")&&[d(this,Ve,"f")].concat(b[d(this,Ve,"f")]||[]).filter(
function(S){return S.length>1}).includes(""+g._[g._.length-1])&&(g._.pop(),N=!0),F(this,lo,!1,"f");let L=d(this,_e,"f").getCommands(),P=!((s=d(this,ze,"f"))===null||s===void 0)&&s.completionKey?[(a=d(
this,ze,"f"))===null||a===void 0?void 0:a.completionKey,...(u=this.getAliases()[(c=d(this,ze,"f"))===null||c===void 0?void 0:c.completionKey])!==null&&u!==void 0?u:[]].some(function(U){return Object.prototype.
hasOwnProperty.call(g,U)}):!1,ee=N||P||i;if(g._.length){if(L.length){let U;for(let S=o||0,X;g._[S]!==void 0;S++)if(X=String(g._[S]),L.includes(X)&&X!==d(this,Le,"f")){let T=d(this,_e,"f").runCommand(X,
this,m,S+1,i,N||V||i);return this[Xt](T,p,!!r,!1)}else if(!U&&X!==d(this,Le,"f")){U=X;break}!d(this,_e,"f").hasDefaultCommand()&&d(this,mo,"f")&&U&&!ee&&d(this,be,"f").recommendCommands(U,L)}d(this,Le,
"f")&&g._.includes(d(this,Le,"f"))&&!P&&(d(this,Ue,"f")&&It(!0),this.showCompletionScript(),this.exit(0))}if(d(this,_e,"f").hasDefaultCommand()&&!ee){let U=d(this,_e,"f").runCommand(null,this,m,0,i,N||
V||i);return this[Xt](U,p,!!r,!1)}if(P){d(this,Ue,"f")&&It(!0),e=[].concat(e);let U=e.slice(e.indexOf(`--${d(this,ze,"f").completionKey}`)+1);return d(this,ze,"f").getCompletion(U,function(S,X){if(S)throw new xe(
S.message);(X||[]).forEach(function(T){d(K,Gt,"f").log(T)}),K.exit(0)}),this[Xt](g,!p,!!r,!1)}if(d(this,Me,"f")||(N?(d(this,Ue,"f")&&It(!0),l=!0,this.showHelp(function(U){d(K,Gt,"f").log(U),K.exit(0)})):
V&&(d(this,Ue,"f")&&It(!0),l=!0,d(this,H,"f").showVersion("log"),this.exit(0))),!l&&d(this,W,"f").skipValidation.length>0&&(l=Object.keys(g).some(function(U){return d(K,W,"f").skipValidation.indexOf(U)>=
0&&g[U]===!0})),!l){if(m.error)throw new xe(m.error.message);if(!P){let U=this[Os](b,{},m.error);r||(v=Ut(g,this,d(this,Ze,"f").getMiddleware(),!0)),v=this[Cp](U,v??g),ge(v)&&!r&&(v=v.then(function(){
return Ut(g,K,d(K,Ze,"f").getMiddleware(),!1)}))}}}catch(L){if(L instanceof xe)d(this,H,"f").fail(L.message,L);else throw L}return this[Xt](v??g,p,!!r,!0)}[Os](e,n,r,o){var s=this;let i={...this.getDemandedOptions()};
return function(a){if(r)throw new xe(r.message);d(s,be,"f").nonOptionCount(a),d(s,be,"f").requiredArguments(a,i);let c=!1;d(s,qt,"f")&&(c=d(s,be,"f").unknownCommands(a)),d(s,Kt,"f")&&!c?d(s,be,"f").unknownArguments(
a,e,n,!!o):d(s,Ht,"f")&&d(s,be,"f").unknownArguments(a,e,{},!1,!1),d(s,be,"f").limitedChoices(a),d(s,be,"f").implications(a),d(s,be,"f").conflicting(a)}}[Zp](){F(this,Me,!0,"f")}[Qt](e){if(typeof e=="string")d(this,W,"f").key[e]=!0;else for(let n of e)d(this,W,"f").key[n]=!0}}});var Gb,Bp,Gp=_(function(){"use strict";f();rp();ms();Gb=Vp(np),Bp=Gb});var Wp={};Oe(Wp,{default:function(){return Bp}});var Yp=_(function(){f();Gp()});var gt={};Oe(gt,{BIGINT_FORMAT_RANGES:function(){return fy},CONSTANT_CATCH:function(){return yd},Class:function(){return ks},NUMBER_FORMAT_RANGES:function(){return ly},aborted:function(){return At},allowsEval:function(){
return nd},assert:function(){return Jb},assertEqual:function(){return Wb},assertIs:function(){return qb},assertNever:function(){return Hb},assertNotEqual:function(){return Yb},assignProp:function(){return ir},
attachSchema:function(){return _o},base64ToUint8Array:function(){return gd},base64urlToUint8Array:function(){return yy},cached:function(){return bo},captureStackTrace:function(){return yo},cleanEnum:function(){
return by},cleanRegex:function(){return Hp},clone:function(){return Be},cloneDef:function(){return ry},codePointLength:function(){return my},constantCatch:function(){return xd},createTransparentProxy:function(){
return uy},defineLazy:function(){return Jp},defineLazyInternal:function(){return An},derived:function(){return wy},esc:function(){return ed},escapeRegex:function(){return id},explicitlyAborted:function(){
return Rs},extend:function(){return ud},finalizeIssue:function(){return st},floatSafeRemainder:function(){return ey},getElementAtPath:function(){return oy},getEnumValues:function(){return qp},getLengthableOrigin:function(){
return hy},getParsedType:function(){return cy},getSizableOrigin:function(){return py},hexToUint8Array:function(){return _y},hide:function(){return js},installLazyProp:function(){return Fs},isObject:function(){
return or},isPlainObject:function(){return Nn},issue:function(){return Ls},joinValues:function(){return Xb},jsonStringifyReplacer:function(){return Cs},members:function(){return Ms},merge:function(){return pd},
mergeDefs:function(){return it},normalizeParams:function(){return Nt},nullish:function(){return Qb},numKeys:function(){return ay},objectClone:function(){return ty},omit:function(){return cd},optionalKeys:function(){
return Ds},own:function(){return ot},parsedType:function(){return gy},partial:function(){return dd},pick:function(){return ad},prefixIssues:function(){return tn},primitiveTypes:function(){return od},promiseAllObject:function(){
return iy},propertyKeyTypes:function(){return rd},randomString:function(){return sy},rawShape:function(){return zs},required:function(){return md},safeExtend:function(){return fd},shallowClone:function(){
return Ps},sizeCaps:function(){return hd},slugify:function(){return td},stringifyPrimitive:function(){return sd},toZod:function(){return Kb},uint8ArrayToBase64:function(){return bd},uint8ArrayToBase64url:function(){
return xy},uint8ArrayToHex:function(){return vy},unwrapMessage:function(){return Tn}});function Wb(t){return t}function Yb(t){return t}function Kb(){return function(t){return t}}function qb(t){}function Hb(t){
throw new Error("Unexpected value in exhaustive check")}function Jb(t){}function qp(t){let e=Object.values(t).filter(function(r){return typeof r=="number"});return Object.entries(t).filter(function([r,
o]){return e.indexOf(+r)===-1}).map(function([r,o]){return o})}function Xb(t,e="|"){return t.map(function(n){return sd(n)}).join(e)}function Cs(t,e){return typeof e=="bigint"?e.toString():e}function bo(t){
return new As(t)}function Qb(t){return t==null}function Hp(t){let e=t.startsWith("^")?1:0,n=t.endsWith("$")?t.length-1:t.length;return t.slice(e,n)}function ey(t,e){let n=t/e,r=Math.round(n),o=4*Number.
EPSILON*Math.max(Math.abs(n),1);return Math.abs(n-r)<o?0:n-r}function Jp(t,e,n){let r;Object.defineProperty(t,e,{get(){if(r!==Kp)return r===void 0&&(r=Kp,r=n()),r},set(o){Object.defineProperty(t,e,{value:o})},
configurable:!0})}function ty(t){return Object.create(Object.getPrototypeOf(t),Object.getOwnPropertyDescriptors(t))}function ir(t,e,n){Object.defineProperty(t,e,{value:n,writable:!0,enumerable:!0,configurable:!0})}
function zs(t){let e=Object.getOwnPropertyDescriptor(t,"shape");return e?.get?e.get.raw:e?.value}function ht(t){return zs(t._zod.def)??t._zod.def.shape}function Xp(t,e,n){Object.defineProperty(t,e,{get(){
let r=n();return ir(this,e,r),r},enumerable:!0,configurable:!0})}function Qp(t,e,n){e in t?ir(t,e,n):t[e]=n}function en(t,e,n,r){let o=ht(e);for(let i of n){let s=Object.getOwnPropertyDescriptor(o,i);
s.enumerable&&(s.get?Xp(t,i,function(){let a=e._zod.def.shape[i];return r?r(a,i):a}):Qp(t,i,r?r(s.value,i):s.value))}}function ny(t,e){for(let n of Reflect.ownKeys(e)){let r=Object.getOwnPropertyDescriptor(
e,n);r.enumerable&&(r.get?Xp(t,n,function(){return e[n]}):Qp(t,n,r.value))}}function it(...t){let e={};for(let n of t){let r=Object.getOwnPropertyDescriptors(n);Object.assign(e,r)}return Object.defineProperties(
{},e)}function ry(t){return it(t._zod.def)}function oy(t,e){return e?e.reduce(function(n,r){return n?.[r]},t):t}function iy(t){let e=Object.keys(t),n=e.map(function(r){return t[r]});return Promise.all(
n).then(function(r){let o={};for(let i=0;i<e.length;i++)o[e[i]]=r[i];return o})}function sy(t=10){let e="abcdefghijklmnopqrstuvwxyz",n="";for(let r=0;r<t;r++)n+=e[Math.floor(Math.random()*e.length)];return n}
function ed(t){return JSON.stringify(t)}function td(t){return t.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}function or(t){return typeof t=="object"&&t!==
null&&!Array.isArray(t)}function Nn(t){if(or(t)===!1)return!1;let e=t.constructor;if(e===void 0||typeof e!="function")return!0;let n=e.prototype;return!(or(n)===!1||Object.prototype.hasOwnProperty.call(
n,"isPrototypeOf")===!1)}function Ps(t){return Nn(t)?{...t}:Array.isArray(t)?[...t]:t instanceof Map?new Map(t):t instanceof Set?new Set(t):t}function ay(t){let e=0;for(let n in t)Object.prototype.hasOwnProperty.
call(t,n)&&e++;return e}function id(t){return t.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Be(t,e,n){let r=new t._zod.constr(e??t._zod.def);return(!e||n?.parent)&&(r._zod.parent=t),r}function Nt(t){
let e=t;if(!e)return{};if(typeof e=="string")return{error:function(){return e}};if(e?.message!==void 0){if(e?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");e.error=
e.message}return delete e.message,typeof e.error=="string"?{...e,error:function(){return e.error}}:e}function uy(t){let e;return new Proxy({},{get(n,r,o){return e??(e=t()),Reflect.get(e,r,o)},set(n,r,o,i){
return e??(e=t()),Reflect.set(e,r,o,i)},has(n,r){return e??(e=t()),Reflect.has(e,r)},deleteProperty(n,r){return e??(e=t()),Reflect.deleteProperty(e,r)},ownKeys(n){return e??(e=t()),Reflect.ownKeys(e)},
getOwnPropertyDescriptor(n,r){return e??(e=t()),Reflect.getOwnPropertyDescriptor(e,r)},defineProperty(n,r,o){return e??(e=t()),Reflect.defineProperty(e,r,o)}})}function sd(t){return typeof t=="bigint"?
t.toString()+"n":typeof t=="string"?`"${t}"`:`${t}`}function Ds(t){return Object.keys(t).filter(function(e){return t[e]._zod.optin!==void 0&&t[e]._zod.optout==="optional"})}function ad(t,e){let n=t._zod.
def,r=n.checks;if(r&&r.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let i={};return en(i,t,xo(t,e)),Be(t,it(n,{shape:i,checks:[]}))}function xo(t,e){let n=ht(
t),r=[];for(let o of Reflect.ownKeys(e)){if(!Object.getOwnPropertyDescriptor(n,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);e[o]&&r.push(o)}return r}function cd(t,e){let n=t._zod.
def,r=n.checks;if(r&&r.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let i=new Set(xo(t,e)),s={};return en(s,t,Reflect.ownKeys(ht(t)).filter(function(a){return!i.
has(a)})),Be(t,it(n,{shape:s,checks:[]}))}function ud(t,e){if(!Nn(e))throw new Error("Invalid input to extend: expected a plain object");let n=t._zod.def.checks;if(n&&n.length>0){let o=ht(t);for(let i of Reflect.
ownKeys(e))if(Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Be(t,it(t._zod.def,{shape:ld(
t,e)}))}function ld(t,e){let n={};return en(n,t,Reflect.ownKeys(ht(t))),ny(n,e),n}function fd(t,e){if(!Nn(e))throw new Error("Invalid input to safeExtend: expected a plain object");return Be(t,it(t._zod.
def,{shape:ld(t,e)}))}function pd(t,e){if(!e?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(t._zod.def.checks?.length)throw new Error(
".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let n={};en(n,t,Reflect.ownKeys(ht(t))),en(n,e,Reflect.ownKeys(ht(e)));let r=it(t._zod.def,{shape:n,get catchall(){
return e._zod.def.catchall},checks:e._zod.def.checks??[]});return Be(t,r)}function dd(t,e,n,r="partial"){let i=e._zod.def.checks;if(i&&i.length>0)throw new Error(`.${r}() cannot be used on object schemas containing refinements`);let a=n?new Set(xo(e,n)):void 0,c={};return en(c,e,Reflect.ownKeys(ht(e)),t&&function(u,l){return a&&!a.has(l)?u:new t({type:"optional",innerType:u})}),Be(e,it(e._zod.def,
{shape:c,checks:[]}))}function md(t,e,n){let r=n?new Set(xo(e,n)):void 0,o={};return en(o,e,Reflect.ownKeys(ht(e)),function(i,s){return r&&!r.has(s)?i:new t({type:"nonoptional",innerType:i})}),Be(e,it(
e._zod.def,{shape:o}))}function At(t,e=0){if(t.aborted===!0)return!0;for(let n=e;n<t.issues.length;n++)if(t.issues[n]?.continue!==!0)return!0;return!1}function Rs(t,e=0){if(t.aborted===!0)return!0;for(let n=e;n<
t.issues.length;n++)if(t.issues[n]?.continue===!1)return!0;return!1}function tn(t,e){return e.map(function(n){var r;return(r=n).path??(r.path=[]),n.path.unshift(t),n})}function Tn(t){return typeof t==
"string"?t:t?.message}function hd(t){let e=[];for(let n of t??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;let o=r.maximum??r.length??r.size;o>=0&&e.push([o,n])}return e}function _o(t,e,n){
var r;for(let o=e;o<t.length;o++)(r=t[o]).schema??(r.schema=n)}function st(t,e,n){var r;let o=t.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=t).schema??(r.schema=t.inst):t.schema=t.inst);
let i=t.schema!==t.inst?t.schema?._zod.def?.error:void 0,s=t.message?t.message:Tn(t.inst?._zod.def?.error?.(t))??Tn(i?.(t))??Tn(e?.error?.(t))??Tn(n.customError?.(t))??Tn(n.localeError?.(t))??"Invalid input",a={};for(let c of Object.keys(t))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=t[c]);return a.path??(a.path=[]),a.message=s,e?.reportInput&&(a.input=t.input),a}
function py(t){return t instanceof Set?"set":t instanceof Map?"map":t instanceof File?"file":"unknown"}function my(t){let e=t.length;if(!dy.test(t))return e;let n=e;for(let r=0;r<e-1;r++)(t.charCodeAt(
r)&64512)===55296&&(t.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function hy(t){return Array.isArray(t)?"array":typeof t=="string"?"string":"unknown"}function gy(t){let e=typeof t;switch(e){case"number":return Number.isNaN(t)?"nan":"number";case"object":{if(t===null)return"null";if(Array.isArray(t))return"array";let n=t;if(n&&Object.getPrototypeOf(n)!==Object.prototype&&"constructor"in n&&n.constructor)
return n.constructor.name}}return e}function Ls(...t){let[e,n,r]=t;return typeof e=="string"?{message:e,code:"custom",input:n,inst:r}:{...e}}function by(t){return Object.entries(t).filter(function([e,
n]){return Number.isNaN(Number.parseInt(e,10))}).map(function(e){return e[1]})}function gd(t){let e=(void 0)(t),n=new Uint8Array(e.length);for(let r=0;r<e.length;r++)n[r]=e.charCodeAt(r);return n}function bd(t){
let e="";for(let n=0;n<t.length;n++)e+=String.fromCharCode(t[n]);return btoa(e)}function yy(t){let e=t.replace(/-/g,"+").replace(/_/g,"/"),n="=".repeat((4-e.length%4)%4);return gd(e+n)}function xy(t){
return bd(t).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function _y(t){let e=t.replace(/^0x/,"");if(e.length%2!==0)throw new Error("Invalid hex string length");let n=new Uint8Array(e.length/
2);for(let r=0;r<e.length;r+=2)n[r/2]=Number.parseInt(e.slice(r,r+2),16);return n}function vy(t){return Array.from(t).map(function(e){return e.toString(16).padStart(2,"0")}).join("")}function Ms(t,e){
for(let n in e){let r=Object.getOwnPropertyDescriptor(e,n);r.get?Object.defineProperty(t,n,{...r,enumerable:!1}):Ey(t,n,r.value)}}function ot(t,e,n,r=!0){return Object.defineProperty(t,e,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function js(t,e,n){return ot(t,e,n,!1)}function wy(t,e){for(let n in t){let r=t[n];Object.defineProperty(e,n,{configurable:!0,enumerable:!0,get(){return ot(this,n,
r(this))},set(o){ot(this,n,o)}})}return e}function Ey(t,e,n){Object.defineProperty(t,e,{configurable:!0,get(){return this==null?n:ot(this,e,n.bind(this))},set(r){ot(this,e,r)}})}function Iy(t,e){let n=Object.
getPrototypeOf(t);return e in n?void 0:n}function An(t,e,n){let r=Object.getPrototypeOf(t._zod);if(e in r&&Ns!==t._zod){Ns=void 0;return}Ns=t._zod,Object.defineProperty(r,e,{configurable:!0,get(){Object.
defineProperty(this,e,$y);let o=Tt;Tt=!1;try{let i=n(this);return Tt?delete this[e]:Object.defineProperty(this,e,{configurable:!0,writable:!0,value:i}),Tt=Tt||o,i}catch(i){throw delete this[e],Tt=Tt||
o,i}},set(o){Object.defineProperty(this,e,{configurable:!0,writable:!0,value:o})}})}function Fs(t,e,n,r){let o=Iy(t,e);o&&Object.defineProperty(o,e,{configurable:!0,get(){let i={configurable:!0,writable:!0,
enumerable:r,value:void 0};return Object.defineProperty(this,e,i),i.value=n(this),Object.defineProperty(this,e,i),i.value},set(i){Object.defineProperty(this,e,{configurable:!0,writable:!0,enumerable:r,
value:i})}})}function xd(t){let e=function(){return t};return e[yd]=!0,e}var As,Kp,yo,nd,cy,rd,od,ly,fy,dy,ks,Ns,Tt,$y,yd,bt=_(function(){f();rn();As=class{constructor(e){this._getter=e,this._value=void 0}get value(){
let e=this._getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}};Kp=Symbol("evaluating");yo="captureStackTrace"in Error?Error.captureStackTrace:function(...t){};nd=bo(function(){
if(nn.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let t=Function;return new t(""),!0}catch{return!1}});cy=function(t){let e=typeof t;switch(e){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(t)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(t)?"array":t===null?"null":t.then&&typeof t.then=="function"&&t.catch&&typeof t.catch=="function"?"promise":typeof Map<"u"&&t instanceof Map?"map":
typeof Set<"u"&&t instanceof Set?"set":typeof Date<"u"&&t instanceof Date?"date":typeof File<"u"&&t instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${e}`)}},rd=new Set(["string","number","symbol"]),od=new Set(["string","number","bigint","boolean","symbol","undefined"]);ly=(function(){return{safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],
uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}})(),fy={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[
BigInt(0),BigInt("18446744073709551615")]};dy=/[\uD800-\uDBFF]/;ks=class{constructor(...e){}};Tt=!1,$y={configurable:!0,get(){Tt=!0}};yd="~constantCatch"});function Sy(t){let e=vd;if(e){let n=e.stackTraceLimit;if(typeof n=="number"){try{e.stackTraceLimit=0}catch{return vd=null,new t}try{return new t}finally{e.stackTraceLimit=n}}}return new t}function ve(t,e,n,r){
let o={};function i(h){this.def=h,this.constr=p,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(h,m){if(h._zod){if(h._zod.traits.has(t))return}else{Us.value=new i(m);try{Object.defineProperty(
h,"_zod",Us)}finally{Us.value=void 0}}if(h._zod.traits.add(t),e(h,m),a){let v=Object.getPrototypeOf(h),b=h._zod.constr.prototype,N=v;for(;N&&N!==b;)N=Object.getPrototypeOf(N);let V=N??v;a.has(V)||(a.add(
V),Ms(V,s))}let g=p.prototype;for(let v in g)Object.prototype.hasOwnProperty.call(g,v)&&(v in h||(h[v]=g[v].bind(h)))}let u=r?.Parent??Object;class l extends u{}Object.defineProperty(l,"name",{value:t});
function p(h){let m=r?.Parent?Sy(l):this;c(m,h);let g=m._zod.deferred;if(g){for(let b of g)b();m._zod.deferred=void 0}let v=globalThis.__zod_globalConfig?.postProcessor;return v&&v(m),m}return Object.
defineProperty(p,"init",{value:c}),Object.defineProperty(p,Symbol.hasInstance,{value:function(h){return r?.Parent&&h instanceof r.Parent?!0:h?._zod?.traits?.has(t)}}),Object.defineProperty(p,"name",{value:t}),
p}function xt(t){return t&&Object.assign(nn,t),nn}var _d,Us,vd,yt,nn,rn=_(function(){f();bt();Us={value:void 0,enumerable:!1},vd="captureStackTrace"in Error?Error:null;yt=class extends Error{constructor(){
super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(_d=globalThis).__zod_globalConfig??(_d.__zod_globalConfig={});nn=globalThis.__zod_globalConfig});function Oy(){let t=this._zod;return t.message??(t.message=JSON.stringify(t.def,Cs,2)),t.message}function Ty(t){this._zod.message=t}var Ny,Vs,wd,Ed,dN,sr,Bs=_(function(){f();rn();bt();Ny={get:Oy,set:Ty,
enumerable:!0,configurable:!0},Vs={value:void 0,enumerable:!1},wd=new WeakSet([Object.prototype,Error.prototype]),Ed=function(t,e){t.name="$ZodError",Vs.value=e,Object.defineProperty(t,"issues",Vs),Vs.
value=void 0,Object.defineProperty(t,"message",Ny);let n=Object.getPrototypeOf(t);wd.has(n)||(wd.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){var o=this;let r=function(){
return o.message};return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},dN=ve(
"$ZodError",Ed),sr=ve("$ZodError",Ed,void 0,{Parent:Error})});function Id(t,e,n){let r;return{success:!1,get error(){return r||(r=new t(e.map(function(o){return st(o,n,xt())})),e=void 0,n=void 0),r},set error(o){r=o,e=void 0,n=void 0}}}var ky,Gs,Cy,Ws,zy,Ys,Py,Ks,
$d=_(function(){f();rn();Bs();bt();ky=function(t){let e=function(n,r,o,i){let s=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new yt;if(a.issues.length){
let c=new(i?.Err??t)(a.issues.map(function(u){return st(u,s,xt())}));throw yo(c,i?.callee??e),c}return a.value};return e},Gs=ky(sr),Cy=function(t){let e=async function(n,r,o,i){let s=o?{...o,async:!0}:
{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(i?.Err??t)(a.issues.map(function(u){return st(u,s,xt())}));throw yo(c,i?.callee??e),c}return a.
value};return e},Ws=Cy(sr),zy=function(t){return function(e,n,r){let o=r?{...r,async:!1}:{async:!1},i=e._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new yt;return i.issues.length?Id(t,
i.issues,o):{success:!0,data:i.value}}},Ys=zy(sr);Py=function(t){return async function(e,n,r){let o=r?{...r,async:!0}:{async:!0},i=e._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),
i.issues.length?Id(t,i.issues,o):{success:!0,data:i.value}}},Ks=Py(sr)});var Sd,Od,Hs=_(function(){f();Sd=/^[\s\S]{0,}$/,Od=/^-?\d+(?:\.\d+)?$/});var Js,Dy,Td,Xs=_(function(){f();rn();Js=ve("$ZodCheck",function(t,e){var n;t._zod??(t._zod={}),t._zod.def=e,(n=t._zod).onattach??(n.onattach=[])}),Dy=ve("$ZodCheckStringFormat",function(t,e){var n,r;
Js.init(t,e),e.pattern?(n=t._zod).check??(n.check=function(o){e.pattern.lastIndex=0,!e.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:e.format,input:o.value,...e.pattern?
{pattern:e.pattern.toString()}:{},inst:t,continue:!e.abort})}):(r=t._zod).check??(r.check=function(){})}),Td=ve("$ZodCheckRegex",function(t,e){Dy.init(t,e),t._zod.check=function(n){e.pattern.lastIndex=
0,!e.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:e.pattern.toString(),inst:t,continue:!e.abort})}})});var Nd=_(function(){f()});var Ad,Qs=_(function(){f();Ad={major:4,minor:6,patch:7}});async function Ly(t,e){let n={async:!0};return Cd(await t._zod.run({value:e,issues:[]},n),n)}function My(t){return{validate:function(e){let n={async:!1};try{let r=t._zod.run({value:e,issues:[]},n);if(!(r instanceof
Promise))return Cd(r,n)}catch{}return Ly(t,e)},vendor:"zod",version:1}}function vo(t,e,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(t.issues.length){if(o!==void 0&&a&&!s)return;
e.issues.push(...tn(n,t.issues))}if(!s&&o===void 0){t.issues.length||e.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}t.value===void 0?(s||o==="defaulted"&&!a)&&
(e.value[n]=void 0):e.value[n]=t.value}}function Fy(t){let e=Object.keys(t.shape),n=Object.getOwnPropertySymbols(t.shape),r=n.length?n:jy,o=r.length?[...e,...r]:e;for(let s of o)if(!t.shape?.[s]?._zod?.
traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(s)}": expected a Zod schema`);let i=Ds(t.shape);return{...t,allKeys:o,symbolKeys:r,keySet:new Set(e),numKeys:e.length,optionalKeys:new Set(
i)}}function Uy(t,e,n,r,o,i,s){let a=[],c=o.keySet,u=o.catchall._zod,l=u.def.type,p=u.optin,h=u.optout,m=0;for(let g in e){if(s&&n.issues.length!==m){if(At(n,m))break;m=n.issues.length}if(c.has(g))continue;
if(g==="__proto__"){l==="never"&&a.push(g);continue}if(l==="never"){a.push(g);continue}let v=u.run({value:e[g],issues:[]},r);v instanceof Promise?t.push(v.then(function(b){return vo(b,n,g,e,p,h)})):vo(
v,n,g,e,p,h)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:e,inst:i,continue:!0}),t.length?Promise.all(t).then(function(){return n}):n}function kd(t,e,n,r){return e.issues.length?
(t.value=n.catchValue({...e,value:t.value,error:{issues:e.issues.map(function(o){return st(o,r,xt())})},input:t.value}),t):(t.value=e.value,e.memo&&(t.memo=!0),t)}var on,Cd,zd,Pd,jy,Dd,Rd,Ld,Md=_(function(){
f();rn();Hs();bt();Qs();bt();on=ve("$ZodType",function(t,e){var n;t??(t={}),t._zod.def=e,t._zod.bag=t._zod.bag||{},t._zod.version=Ad;let r=t._zod.def.checks,o=t._zod.traits.has("$ZodCheck")?[t,...r??[]]:
r?.length?[...r]:[];for(let i of o)for(let s of i._zod.onattach)s(t);if(o.length===0)(n=t._zod).deferred??(n.deferred=[]),t._zod.deferred?.push(function(){t._zod.run=t._zod.parse});else{let i=function(a,c,u){
if(a.memo)return a;let l=At(a),p;for(let h of c){if(h._zod.def.when){if(Rs(a)||!h._zod.def.when(a))continue}else if(l)continue;let m=a.issues.length,g=h._zod.check(a);if(g instanceof Promise&&u?.async===
!1)throw new yt;if(p||g instanceof Promise)p=(p??Promise.resolve()).then(async function(){await g,a.issues.length!==m&&(_o(a.issues,m,t),l||(l=At(a,m)))});else{if(a.issues.length===m)continue;_o(a.issues,
m,t),l||(l=At(a,m))}}return p?p.then(function(){return a}):a},s=function(a,c,u){if(At(a))return a.aborted=!0,a;let l=i(c,o,u);if(l instanceof Promise){if(u.async===!1)throw new yt;return l.then(function(p){
return t._zod.parse(p,u)})}return t._zod.parse(l,u)};t._zod.run=function(a,c){if(c.skipChecks)return t._zod.parse(a,c);if(c.direction==="backward"){let l=t._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});
return l instanceof Promise?l.then(function(p){return s(p,a,c)}):s(l,a,c)}let u=t._zod.parse(a,c);if(u instanceof Promise){if(c.async===!1)throw new yt;return u.then(function(l){return i(l,o,c)})}return i(
u,o,c)}}},{get"~standard"(){return js(this,"~standard",My(this))},set"~standard"(t){ot(this,"~standard",t)}}),Cd=function(t,e){return t.issues.length?{issues:t.issues.map(function(n){return st(n,e,xt())})}:
{value:t.value}};zd=ve("$ZodString",function(t,e){on.init(t,e),t._zod.pattern=e.pattern??Sd,t._zod.parse=function(n,r){if(e.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.
issues.push({expected:"string",code:"invalid_type",input:n.value,inst:t}),n}}),Pd=ve("$ZodUnknown",function(t,e){on.init(t,e),t._zod.parse=function(n){return n}});jy=[];Dd=ve("$ZodObject",function(t,e){
on.init(t,e);let n=Object.getOwnPropertyDescriptor(e,"shape"),r=n?.get?n.get.raw:e.shape??{};if(r){let u=function(){let l={...r};return Object.defineProperty(e,"shape",{value:l}),u.raw=l,l};u.raw=r,Object.
defineProperty(e,"shape",{get:u})}let o=bo(function(){return Fy(e)});An(t,"propValues",function(u){let l=u.def.shape,p={};for(let h in l){let m=l[h]._zod;if(m.values){Object.prototype.hasOwnProperty.call(
p,h)||ir(p,h,new Set);for(let g of m.values)p[h].add(g);m.optin!==void 0&&p[h].add(void 0)}}return p});let i=or,s=e.catchall,a,c=nn.memoizer;c?.attach(t),t._zod.parse=function(u,l){a??(a=o.value);let p=u.
value;if(!i(p))return u.issues.push({expected:"object",code:"invalid_type",input:p,inst:t}),u;u.value=c?c.alloc(t,u,{},l):{};let h=[],m=a.shape,g=l?.abortEarly,v=u.issues.length;for(let b of a.allKeys){
if(g&&u.issues.length!==v){if(At(u,v))break;v=u.issues.length}if(b==="__proto__")continue;let N=m[b],V=N._zod.optin,K=N._zod.optout,L=N._zod.run({value:p[b],issues:[]},l);L instanceof Promise?h.push(L.
then(function(P){return vo(P,u,b,p,V,K)})):vo(L,u,b,p,V,K)}return s?Uy(h,p,u,l,o.value,t,g===!0):h.length?Promise.all(h).then(function(){return u}):u}}),Rd=ve("$ZodRecord",function(t,e){on.init(t,e);let n=nn.
memoizer;n?.attach(t),t._zod.parse=function(r,o){let i=r.value;if(!Nn(i))return r.issues.push({expected:"record",code:"invalid_type",input:i,inst:t}),r;let s=[],a=e.keyType._zod.values;if(a&&!e.partial){
r.value=n?n.alloc(t,r,{},o):{};let c=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let p=e.
keyType._zod.run({value:l,issues:[]},o);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(p.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:p.issues.map(function(g){return st(g,o,xt())}),input:l,path:[l],inst:t});continue}let h=p.value;if(h==="__proto__")continue;let m=e.valueType._zod.run({value:i[l],issues:[]},o);m instanceof
Promise?s.push(m.then(function(g){g.issues.length&&r.issues.push(...tn(l,g.issues)),r.value[h]=g.value})):(m.issues.length&&r.issues.push(...tn(l,m.issues)),r.value[h]=m.value)}let u;for(let l in i)if(!c.
has(l))if(e.mode==="loose"){if(l==="__proto__")continue;r.value[l]=i[l]}else u=u??[],u.push(l);u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:t,keys:u,continue:!0})}else{r.value=n?
n.alloc(t,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,u))continue;let l=e.keyType._zod.run({value:u,issues:[]},o);if(l instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u=="string"&&Od.test(u)&&l.issues.length){let g=e.keyType._zod.run({value:Number(u),issues:[]},o);if(g instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");g.issues.length===0&&(l=g)}if(l.issues.length){e.mode==="loose"?r.value[u]=i[u]:a?(c=c??[],c.push(u)):r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(function(g){return st(g,o,xt())}),input:u,path:[u],inst:t});continue}let h=l.value;if(h==="__proto__")continue;let m=e.valueType._zod.run({value:i[u],issues:[]},
o);m instanceof Promise?s.push(m.then(function(g){g.issues.length&&r.issues.push(...tn(u,g.issues)),r.value[h]=g.value})):(m.issues.length&&r.issues.push(...tn(u,m.issues)),r.value[h]=m.value)}c&&c.length>
0&&r.issues.push({code:"unrecognized_keys",input:i,inst:t,keys:c,continue:!0})}return s.length?Promise.all(s).then(function(){return r}):r}});Ld=ve("$ZodCatch",function(t,e){on.init(t,e),An(t,"optin",
function(n){return n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"}),An(t,"optout",function(n){return n.def.innerType._zod.optout}),An(t,"values",function(n){return n.def.innerType._zod.
values}),t._zod.parse=function(n,r){if(r.direction==="backward")return e.innerType._zod.run(n,r);let o=e.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(function(i){
return kd(n,i,e,r)}):kd(n,o,e,r)}})});var jd=_(function(){f()});var ea=_(function(){f()});function Zy(){return new ta}var Ud,ta,a1,Zd=_(function(){f();ta=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...n){let r=n[0];return this._map.set(e,r),r&&typeof r=="object"&&"id"in r&&this._idmap.set(r.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){let n=this._map.get(e);return n&&typeof n=="object"&&"id"in n&&this._idmap.delete(n.id),this.
_map.delete(e),this}get(e){let n=e._zod.parent;if(n){let r={...this.get(n)??{}};delete r.id;let o={...r,...this._map.get(e)};return Object.keys(o).length?o:void 0}return this._map.get(e)}has(e){return this.
_map.has(e)}};(Ud=globalThis).__zod_globalRegistry??(Ud.__zod_globalRegistry=Zy());a1=globalThis.__zod_globalRegistry});var Vd=_(function(){f()});function Vy(t){return t.checks&&(t.checks=[...t.checks]),t}function Bd(t,e){return new t(Vy({type:"string",...Nt(e)}))}function Gd(t){return new t({type:"unknown"})}function na(t,e){return new Td({check:"string_format",format:"regex",...Nt(e),pattern:t})}var Wd=_(function(){f();Xs();bt()});var Yd=_(function(){f()});var Kd=_(function(){f()});var ar=_(function(){f();rn();$d();Bs();Md();jd();Xs();Qs();bt();Hs();ea();Zd();Nd();Vd();Wd();Yd();Kd()});var ra=_(function(){f();ar()});function oa(t){return Bd(Gy,t)}function Jd(){return Gd(Wy)}function Xd(t,e){let n={type:"object",shape:t??{},...Nt(e)};return new Yy(n)}function Qd(t,e,n){return!e||!e._zod?new Hd({type:"record",keyType:oa(),
valueType:t,...Nt(e)}):new Hd({type:"record",keyType:t,valueType:e,...Nt(n)})}function em(t,e){return new Ky({type:"catch",innerType:t,catchValue:typeof e=="function"?e:gt.constantCatch(e)})}var cr,Gy,
Wy,Yy,Hd,Ky,tm=_(function(){f();ar();bt();ra();cr=ve("ZodMiniType",function(t,e){if(!t._zod)throw new Error("Uninitialized schema in ZodMiniType.");on.init(t,e),t.def=e,t.type=e.type},{get with(){return this.
check},set with(t){ot(this,"with",t)},parse(t,e){return Gs(this,t,e,{callee:this.parse})},parseAsync(t,e){return Ws(this,t,e,{callee:this.parseAsync})},safeParse(t,e){return Ys(this,t,e)},safeParseAsync(t,e){
return Ks(this,t,e)},check(...t){let e=this.def;return this.clone({...e,checks:[...e.checks??[],...t.map(function(n){return typeof n=="function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n})]},
{parent:!0})},clone(t,e){return Be(this,t,e)},brand(){return this},register(t,e){return t.add(this,e),this},apply(t,...e){return e.length===0?t(this):t(this,...e)}}),Gy=ve("ZodMiniString",function(t,e){
zd.init(t,e),cr.init(t,e)});Wy=ve("ZodMiniUnknown",function(t,e){Pd.init(t,e),cr.init(t,e)});Yy=ve("ZodMiniObject",function(t,e){Dd.init(t,e),cr.init(t,e),Fs(t,"shape",function(n){return n._zod.def.shape},
!1)});Hd=ve("ZodMiniRecord",function(t,e){Rd.init(t,e),cr.init(t,e)});Ky=ve("ZodMiniCatch",function(t,e){Ld.init(t,e),cr.init(t,e)})});var nm=_(function(){f();ar()});var rm=_(function(){f()});var om=_(function(){f()});var im=_(function(){f();ar();ra();tm();nm();ea();rm();om()});var sm=_(function(){f();im()});var am={};Oe(am,{catch:function(){return em},object:function(){return Xd},record:function(){return Qd},regex:function(){return na},string:function(){return oa},unknown:function(){return Jd}});var cm=_(
function(){f();sm()});f();module.exports={"@bufbuild/protobuf":function(){return Mc(),Ne(Lc)},"@bufbuild/protobuf/wkt":function(){return Fc(),Ne(jc)},"@connectrpc/connect":function(){return ku(),Ne(Au)},"@connectrpc/connect-node":function(){return nl(),Ne(tl)},"@scalekit-sdk/node/lib/core.js":function(){return hl(),Ne(dl)},"@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connected_accounts/connected_accounts_pb.js":function(){
return vl(),Ne(_l)},"@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connections/connections_pb.js":function(){return Ol(),Ne(Sl)},"@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/errdetails/errdetails_pb.js":function(){
return kl(),Ne(Al)},"@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/tools/tools_pb.js":function(){return Dl(),Ne(Pl)},dotenv:function(){return Fl(),Ne(Ml)},"fastest-levenshtein":function(){return Bl(),Ne(Vl)},
mime:function(){return ef(),Ne(Ql)},minisearch:function(){return hf(),Ne(mf)},yargs:function(){return Yp(),Ne(Wp)},"zod/mini":function(){return cm(),Ne(am)}};
return module.exports;
})({}, Object.freeze({}), require("node:url").pathToFileURL(__filename).href);

/* The program: src/main.ts and what it imports. */
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res,err)=>function __init(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),
res}catch(e){throw err=[e],e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(
to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}
return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:true}):target,mod));var CHECK_FLAGS,DASHBOARD,SEND_LINK,AGAIN,SETTINGS,NOT_THIS_ONE,LOOK_FIRST,ERROR_CODES;var init_error_codes=__esm({"src/\
answer/error-codes.ts"(){CHECK_FLAGS="--help shows what the command takes.";DASHBOARD="Ask the user to look at the conne\
ction in the Scalekit Dashboard; `list-connections` shows them.";SEND_LINK="Send the link to the user, wait until they h\
ave agreed, then run the same command again.";AGAIN="Run the command again in a moment.";SETTINGS="Ask the user to check\
 the settings; `doctor` shows what is wrong with them.";NOT_THIS_ONE="Tell the user what was not allowed; do not look fo\
r a way around it.";LOOK_FIRST="Check with the provider whether it happened before retrying (see `next` where there is o\
ne).";ERROR_CODES={PROVIDER_ERROR:{exit:1,meaning:"the provider answered with an error; `status` and `body` are the prov\
ider's own",hint:"Read `body` and correct the request."},TOOL_ERROR:{exit:1,meaning:"the tool ran and failed; `tool_erro\
r_code` and `execution_id` say how",hint:"Read the message and correct the input."},SCALEKIT_ERROR:{exit:1,meaning:"Scal\
ekit answered with an error of its own",hint:"Check the values of the flags against what the message says."},INTERNAL:{exit:1,
meaning:"a bug in this program",hint:"Run the command again with TOOL_DEBUG=1 and report what it prints on stderr."},USAGE:{
exit:2,meaning:"the flags are wrong; nothing was sent",hint:CHECK_FLAGS},INVALID_JSON:{exit:2,meaning:"a flag that takes\
 JSON does not contain valid JSON; nothing was sent",hint:"Correct the JSON, or put it in a file and pass @FILE."},INVALID_TOOL_INPUT:{
exit:2,meaning:"the input does not fit the schema; `violations` lists every problem",hint:"Correct what `violations` lis\
ts, then run the command again."},IDENTIFIER_REQUIRED:{exit:2,meaning:"no identifier says whose account to use",hint:"As\
k the user whose account to use and pass --identifier, or set TOOL_IDENTIFIER."},INVALID_PATH:{exit:2,meaning:"the path \
does not start at the API root or tries to leave it",hint:"Pass --path from the root of the API, such as /v1/items."},INVALID_HEADER:{
exit:2,meaning:"a header may not be set, or its value is not one line",hint:"Leave the header out of --headers."},FILE_NOT_FOUND:{
exit:2,meaning:"there is no such file",hint:"Check the path; it is taken from the working directory."},FILE_EXISTS:{exit:2,
meaning:"the output file exists; `--overwrite` replaces it",hint:"Choose another name, or pass --overwrite."},FILE_REFUSED:{
exit:2,meaning:"this file may not be read or written",hint:"Name another file."},CONNECTION_NOT_FOUND:{exit:3,meaning:"n\
o such connection; `configured_providers` lists what there is",hint:DASHBOARD},CONNECTION_NOT_COMPLETED:{exit:3,meaning:"\
the connection is not finished in the Dashboard",hint:DASHBOARD},AMBIGUOUS_CONNECTION:{exit:3,meaning:"several connectio\
ns fit, and the call could change something",hint:"Ask the user which one is meant and pass --connection-name."},AUTHORIZATION_REQUIRED:{
exit:4,meaning:"the person must open `link` and consent",hint:SEND_LINK},ACCOUNT_NOT_FOUND:{exit:4,meaning:"the person h\
as no account on this connection",hint:DASHBOARD},ACCOUNT_NOT_ACTIVE:{exit:4,meaning:"the account is not active; `status\
` says what it is",hint:DASHBOARD},PROVIDER_UNAUTHORIZED:{exit:4,meaning:"the provider refused the grant; `link` renews \
it",hint:SEND_LINK},SCOPE_MISSING:{exit:4,meaning:"the grant lacks a permission that the call needs; `link` asks for it",
hint:SEND_LINK},TOOL_NOT_FOUND:{exit:5,meaning:"no such tool; `suggestions` are the nearest names",hint:"Take one of the\
 suggestions, or look for the tool with find-tool."},NOT_FOUND:{exit:5,meaning:"not found in Scalekit or at the provider",
hint:"Check the names and ids in the command."},TOOL_PROXY_DISABLED:{exit:6,meaning:"the proxy is switched off for this \
provider",hint:"Look for a tool that does the same with find-tool."},FORBIDDEN:{exit:6,meaning:"not allowed",hint:NOT_THIS_ONE},
READ_ONLY:{exit:6,meaning:"TOOL_READ_ONLY is set, and this call could change something",hint:"Tell the user that this in\
stallation only reads; do not look for a way around it."},NOT_ALLOWED:{exit:6,meaning:"a setting does not allow this cal\
l; `rule` names the rule",hint:NOT_THIS_ONE},CONFIRMATION_REQUIRED:{exit:6,meaning:"this call needs the consent of the p\
erson; show `preview`, then pass `confirm`",hint:"Show the user `preview`; after a yes run the same command with --confi\
rm and the value of `confirm`."},RATE_LIMITED:{exit:7,meaning:"too many calls; wait `retry_after` seconds",hint:"Wait `r\
etry_after` seconds, then run the command again."},UNAVAILABLE:{exit:8,meaning:"a transient fault on the other side; not\
hing happened",hint:AGAIN},NETWORK:{exit:8,meaning:"the environment could not be reached; nothing happened",hint:AGAIN},
TIMEOUT:{exit:8,meaning:"time ran out before anything was changed",hint:"Run the command again, with a larger --timeout \
if the service is slow."},OUTCOME_UNKNOWN:{exit:9,meaning:"the request was sent and no answer came: it may have happened",
hint:LOOK_FIRST},CONFIG_MISSING:{exit:10,meaning:"credentials are missing; `missing` names them",hint:SETTINGS},CONFIG_INVALID:{
exit:10,meaning:"a setting has a wrong value",hint:SETTINGS},INVALID_CREDENTIALS:{exit:10,meaning:"Scalekit does not acc\
ept the credentials",hint:"Ask the user to copy TOOL_CLIENT_ID and TOOL_CLIENT_SECRET from the Scalekit Dashboard again."},
INTERRUPTED:{exit:130,meaning:"stopped by SIGINT (130) or SIGTERM (143)",hint:"Somebody or something stopped it before a\
nything was changed: run it again if it is still wanted."}}}});function usage(message2,hint,details){return new Failure("USAGE",message2,{hint,...details&&{details}})}function configInvalid(message2,hint){
return new Failure("CONFIG_INVALID",message2,{hint})}function fileNotFound(path,hint){return new Failure("FILE_NOT_FOUND",
`There is no file ${path}.`,{hint,details:{path}})}function fileRefused(path,reason,hint,cause){const message2=`${path} ${reason}\
.`;return new Failure("FILE_REFUSED",message2,{hint,retryable:false,details:{path},cause})}function outcomeUnknown(what,parts={}){
return new Failure("OUTCOME_UNKNOWN",`${what}: it may have happened.`,{retryable:false,...parts})}function unexpected(message2,sent,cause){
if(!sent)return new Failure("INTERNAL",message2,{retryable:false,cause});return outcomeUnknown(`${message2} The request \
had been sent`,{hint:"Check with the provider whether it happened before retrying, and report this.",cause})}function messageOf(error){
return error instanceof Error?error.message:String(error)}var Failure;var init_failure=__esm({"src/answer/failure.ts"(){
init_error_codes();init_error_codes();Failure=class _Failure extends Error{name="Failure";code;hint;retryable;details;document;next;exitCode;constructor(code,message2,parts={}){
super(message2,parts.cause===void 0?void 0:{cause:parts.cause});const{exit,hint}=ERROR_CODES[code];this.code=code;this.hint=
parts.hint??hint;this.retryable=parts.retryable??(exit===7||exit===8);this.details=parts.details??{};this.document=parts.
document??{};this.next=parts.next??[];this.exitCode=parts.exit??exit}with(parts,message2=this.message){const{hint,retryable,
details,document,next,exitCode:exit,cause}=this;const own={hint,retryable,details,document,next,exit,cause};return new _Failure(
this.code,message2,{...own,...parts})}}}});var package_default;var init_package=__esm({"package.json"(){package_default={name:"scalekit-agent-auth",version:"3.0.0"}}});var VERSION;var init_version=__esm({"src/version.ts"(){init_package();VERSION=package_default.version}});function selectFields(value,paths,root){const wanted=new Map;const missing2=[];let all=false;for(const path of paths.split(
",").map(part=>part.trim())){if(partsOf(path).length===0)continue;const steps=findSteps(value,path)??withoutRoot(value,path,
root);if(steps===void 0)missing2.push(path);else if(steps.length===0)all=true;else plant(wanted,steps)}const kept=all||wanted.
size===0?value:keep(value,wanted);if(missing2.length===0)return{value:kept,warnings:[]};const there=fieldPaths(value);const has=there.
length>0?`there are: ${there.join(", ")}`:"the answer has no members";const names=missing2.map(path=>JSON.stringify(path)).
join(", ");return{value:kept,warnings:[`--fields: there is no ${names}; ${has}.`]}}function fieldPaths(value,prefix=""){
for(let depth=5;;depth--){const found2=[];collectPaths(value,prefix,depth,found2);const isTooLong=()=>found2.length>MAX_PATHS||
found2.join().length>MAX_PATHS_CHARS;if(depth===1)while(isTooLong())found2.pop();if(!isTooLong())return found2}}function collectPaths(value,prefix,depth,paths){
const members=new Map;for(const node of flatten(value,MAX_ITEMS)){if(typeof node!=="object"||node===null)continue;for(const[
key,member]of Object.entries(node)){const found2=members.get(key)??[];if(found2.length<MAX_ITEMS)found2.push(member);if(key!==
""&&!key.includes(","))members.set(key,found2)}}for(const[key,found2]of members){if(paths.length>MAX_PATHS)return;const path=prefix===
""?key:`${prefix}.${key}`;const before=paths.length;if(depth>1)collectPaths(found2,path,depth-1,paths);if(paths.length===
before)paths.push(path)}}function findSteps(value,path){const parts=partsOf(path);const steps=[];let nodes=[value];while(parts.
length>0){const objects=nodes.flatMap(node=>flatten(node)).filter(isObjectOrArray);if(objects.length===0)return nodes.some(
node=>Array.isArray(node))?[...steps,...parts]:void 0;const step=takeStep(parts,objects);if(step===void 0)return void 0;
steps.push(step);nodes=objects.filter(node=>Object.hasOwn(node,step)).map(node=>Reflect.get(node,step))}return steps}function withoutRoot(value,path,root){
const[first,...rest]=partsOf(path);return root!==void 0&&first===root?findSteps(value,rest.join(".")):void 0}function partsOf(path){
return path.split(".").filter(part=>part!=="")}function takeStep(parts,objects){for(let length=parts.length;length>0;length--){
const name=parts.slice(0,length).join(".");if(!objects.some(node=>Object.prototype.propertyIsEnumerable.call(node,name)))
continue;parts.splice(0,length);return name}return objects.some(node=>Array.isArray(Reflect.get(node,"array")))?"array":
void 0}function isObjectOrArray(value){return typeof value==="object"&&value!==null}function plant(wanted,steps){let node=wanted;
for(const[at,step]of steps.entries()){const known2=node.get(step);if(known2?.size===0)return;const next=known2??new Map;
node.set(step,next);if(at===steps.length-1)next.clear();node=next}}function keep(value,wanted){if(wanted.size===0)return value;
if(Array.isArray(value))return value.map(item=>keep(item,wanted));if(typeof value!=="object"||value===null)return value;
return Object.fromEntries([...wanted].filter(([key])=>Object.hasOwn(value,key)).map(([key,below3])=>[key,keep(Reflect.get(
value,key),below3)]))}function flatten(value,most=Number.POSITIVE_INFINITY){return Array.isArray(value)?value.slice(0,most).
flatMap(item=>flatten(item,most)):[value]}var MAX_PATHS,MAX_PATHS_CHARS,MAX_ITEMS;var init_fields=__esm({"src/answer/fie\
lds.ts"(){MAX_PATHS=40;MAX_PATHS_CHARS=1e3;MAX_ITEMS=50}});function parseJson(text3){if(isTooDeep(text3))throw new RangeError(`JSON nested deeper than ${MAX_DEPTH} levels`);const body=text3.
charCodeAt(0)===65279?text3.slice(1):text3;const plain2=JSON.parse(body);return MAY_BE_UNSAFE.test(body)?new ExactReader(
body).value():plain2}function isUnsafeNumber(value){return typeof value==="symbol"}function digitsOf(value){return value.
description}function toDoubles(value){if(isUnsafeNumber(value))return Number(digitsOf(value));if(Array.isArray(value))return value.
map(toDoubles);if(typeof value!=="object"||value===null)return value;return Object.fromEntries(Object.entries(value).map(
([key,member])=>[key,toDoubles(member)]))}function toJsonLine(document,pretty=false){return(write(document,pretty?"\n":"")??
"null").replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,char=>`\\u${char.charCodeAt(0).toString(
16).padStart(4,"0")}`)}function write(value,lineEnd){if(isUnsafeNumber(value))return digitsOf(value);if(typeof value!=="\
object"||value===null)return JSON.stringify(value);const inner=lineEnd&&`${lineEnd}  `;const list4=Array.isArray(value);
const parts=list4?value.map(item=>write(item,inner)??"null"):Object.entries(value).flatMap(([key,member])=>{const text3=write(
member,inner);return text3===void 0?[]:`${JSON.stringify(key)}:${lineEnd&&" "}${text3}`});const body=parts.length===0?"":
`${inner}${parts.join(`,${inner}`)}${lineEnd}`;return list4?`[${body}]`:`{${body}}`}function isExact(token){const value=Number(
token);if(!Number.isFinite(value))return false;const digits=text3=>text3.replace(/e.*$/i,"").replace(/[-.]/g,"").replace(
/^0+|0+$/g,"");if(value===0)return digits(token)==="";if(digits(token)===digits(String(value)))return true;return!/^-?\d+$/.
test(token)&&digits(token).length<=17}function isTooDeep(text3){let depth=0;let inString=false;if(text3.length<2*MAX_DEPTH)
return false;for(let i=0;i<text3.length;i++){const char=text3.charCodeAt(i);if(inString){if(char===92)i++;else if(char===
34)inString=false}else if(char===34)inString=true;else if(char===91||char===123){if(++depth>MAX_DEPTH)return true}else if(char===
93||char===125)depth--}return false}var MAY_BE_UNSAFE,MAX_DEPTH,SPACE,ExactReader;var init_json=__esm({"src/answer/json.\
ts"(){MAY_BE_UNSAFE=/\d[\d.eE+-]{15}|(?:^|[[:,\s-])\d[\d.]*[eE][+-]?\d{3}/;MAX_DEPTH=1e3;SPACE=32;ExactReader=class{#text;#at=0;constructor(text3){
this.#text=text3}value(){switch(this.#next()){case"{":return Object.fromEntries(this.#items("}",()=>this.#member()));case"\
[":return this.#items("]",()=>this.value());case'"':return this.#string();case"t":case"f":case"n":return JSON.parse(this.#take(
/[a-z]+/y));default:{const digits=this.#take(/[-+.\deE]+/y);return isExact(digits)?Number(digits):Symbol(digits)}}}#member(){
this.#next();const key=this.#string();this.#next();this.#at++;return[key,this.value()]}#items(close2,item){const items=[];
this.#at++;while(this.#next()!==close2){items.push(item());if(this.#next()===",")this.#at++}this.#at++;return items}#string(){
const start=this.#at++;for(;this.#text[this.#at]!=='"';this.#at++)if(this.#text[this.#at]==="\\")this.#at++;return JSON.
parse(this.#text.slice(start,++this.#at))}#next(){while(this.#text.charCodeAt(this.#at)<=SPACE)this.#at++;return this.#text[this.#at]}#take(pattern){
pattern.lastIndex=this.#at;const[word]=pattern.exec(this.#text);this.#at+=word.length;return word}}}});function saveAnswer(text3,dir){const path=(0,import_node_path.join)(dir,`scalekit-answer-${Math.random().toString(36).slice(
2)}.json`);try{(0,import_node_fs.writeFileSync)(path,text3,{mode:384,flag:"wx"});return path}catch(cause){if(!(cause instanceof
Error&&Reflect.get(cause,"code")==="EEXIST"))remove(path);throw cause}}function removeOldAnswers(dir,uid,now3=Date.now()){
const isOld=({uid:owner,mtimeMs})=>(uid===void 0||owner===uid)&&now3-mtimeMs>MAX_AGE_MS;for(const name of namesIn(dir).filter(
each=>NAME.test(each))){const path=(0,import_node_path.join)(dir,name);try{const found2=(0,import_node_fs.lstatSync)(path);
if(!isOld(found2))continue;if(found2.isFile()&&name.endsWith(".json"))(0,import_node_fs.unlinkSync)(path);else if(found2.
isDirectory()){for(const inside of namesIn(path))(0,import_node_fs.unlinkSync)((0,import_node_path.join)(path,inside));(0,import_node_fs.rmdirSync)(
path)}}catch{}}}function namesIn(dir){try{return(0,import_node_fs.readdirSync)(dir)}catch{return[]}}function remove(path){
try{(0,import_node_fs.rmSync)(path,{force:true})}catch{}}var import_node_fs,import_node_path,NAME,MAX_AGE_MS;var init_saved_answers=__esm(
{"src/answer/saved-answers.ts"(){import_node_fs=require("node:fs");import_node_path=require("node:path");NAME=/^scalekit-answer-([a-z0-9]+\.json|[A-Za-z0-9]{6})$/;
MAX_AGE_MS=24*60*60*1e3}});function shorten(text3,most){return text3.length>most?`${text3.slice(0,most-1).toWellFormed()}…`:text3}var init_text=__esm(
{"src/answer/text.ts"(){}});function fitDocument(document,limits){const{maxChars,spillDir,pretty,repeatable}=limits;const fits=candidate=>toJsonLine(
candidate,pretty).length<=maxChars;if(maxChars===0||fits(document))return document;const found2=largest(document);if(!found2)
return document;const[holder,member]=found2;const whole=holder[member];const{[member]:_,...rest}=holder;const inError=holder!==
document;const root=inError?`error.${member}`:member;let path;try{path=saveAnswer(toJsonLine(whole),spillDir)}catch{const warning=`\
The answer is longer than --max-chars and could not be saved in ${spillDir}: free some space, or set TMPDIR to a writabl\
e folder. It is printed in full.`;return{...document,warnings:[...document.warnings??[],warning]}}const fields=inError?[]:
fieldPaths(whole,root==="data"?"":root);const again=!repeatable?"; running the command again does not help":fields.length>
0?", or run the command again with --fields and some of `fields`":"";const hint=`Read the file with your file tool${again}\
.`;const about={chars:toJsonLine(document).length,saved_to:path,root};const needsHead=inError&&member==="message";let fitted=document;
for(const size of needsHead?PREVIEWS:[...PREVIEWS,void 0]){const preview=size===void 0?null:head(whole,size,0);if(toJsonLine(
preview).length>MAX_PREVIEW_CHARS)continue;for(const most of[fields.length,10,0]){const listed=most>0&&fields.length>0?{
fields:fields.slice(0,most)}:{};const truncated={...about,...listed,preview,hint};const error=needsHead?{...rest,message:preview}:
rest;fitted=inError?{...document,error,truncated}:{...rest,truncated};if(fits(fitted))return fitted}}return fitted}function largest(document){
if("data"in document)return[document,"data"];const error=document.error??{};const candidates=[...Object.keys(document).filter(
key=>!ENVELOPE.has(key)).map(key=>[document,key]),...Object.keys(error).filter(key=>!ERROR_ENVELOPE.has(key)).map(key=>[
error,key])];const size=([holder,key])=>toJsonLine(holder[key]).length;return candidates.sort((a,b)=>size(b)-size(a))[0]}
function head(value,size,depth){if(typeof value==="string"){return value.length<=size.chars?value:`${shorten(value,size.
chars)} (${value.length} characters)`}if(typeof value!=="object"||value===null)return value;if(Array.isArray(value)){if(depth>=
size.depth)return`[${value.length} items]`;const first=value.slice(0,size.items).map(item=>head(item,size,depth+1));return value.
length>size.items?[...first,`… ${value.length} items in all`]:first}const keys=Object.keys(value);if(depth>=size.depth)
return`{${keys.length} keys}`;const most=size.items*4;const entries=keys.slice(0,most).map(key=>[key,head(Reflect.get(value,
key),size,depth+1)]);if(keys.length>most)entries.push(["…",`${keys.length} keys in all`]);return Object.fromEntries(entries)}
var PREVIEWS,MAX_PREVIEW_CHARS,ENVELOPE,ERROR_ENVELOPE;var init_budget=__esm({"src/answer/budget.ts"(){init_fields();init_json();
init_saved_answers();init_text();PREVIEWS=[{items:8,chars:300,depth:6},{items:4,chars:160,depth:5},{items:3,chars:100,depth:4},
{items:2,chars:80,depth:4},{items:1,chars:40,depth:2}];MAX_PREVIEW_CHARS=1500;ENVELOPE=new Set(["ok","error","warnings",
"next","execution_id","truncated","pages","saved"]);ERROR_ENVELOPE=new Set(["code","hint","retryable","link","confirm"])}});function successDocument(payload,fields){const{warnings=[],...members}=payload;const inData="data"in members;const selected=fields===
void 0?void 0:inData?selectFields(members.data,fields,"data"):selectFields(members,fields);const kept=!selected?members:
inData?{...members,data:selected.value}:selected.value;const all=[...warnings,...selected?.warnings??[]];return{ok:true,
...kept,...all.length>0&&{warnings:all}}}function failureDocument(error,redactor){const failure=asFailure(error);const{warnings,
...members}=failure.document;return{ok:false,error:{code:failure.code,message:redactor.message(failure.message),hint:redactor.
message(failure.hint),retryable:failure.retryable,...failure.details},...members,...Array.isArray(warnings)&&warnings.length>
0&&{warnings}}}function asFailure(error){if(error instanceof Failure)return error;const text3=error instanceof Error?`${error.
name}: ${error.message}`:String(error);return unexpected(`Something unexpected went wrong. ${text3}`,false,error)}function renderDocument(document,redactor,rendering){
const safe=redactor.value(document);return toJsonLine(fitDocument(safe,rendering),rendering.pretty)}var init_document=__esm(
{"src/answer/document.ts"(){init_budget();init_failure();init_fields();init_json()}});function formsOf(secret){const json=JSON.stringify(secret).slice(1,-1);const escaped=char=>`\\u${char.charCodeAt(0).toString(
16).padStart(4,"0")}`;const url=encodeURIComponent(secret.toWellFormed());return[secret,json,json.replaceAll("/","\\/"),
...[/[<>&]/g,/[<>&=']/g].map(more=>json.replace(more,escaped)),url,url.replace(/%../g,code=>code.toLowerCase()),...[0,1,
2].flatMap(offset=>base64Forms(secret,offset))]}function base64Forms(secret,offset){const bytes=Buffer.from(secret);const shift=(3-
offset)%3;const whole=bytes.subarray(shift,bytes.length-(bytes.length-shift)%3);if(whole.length<MIN_SECRET_CHARS)return[];
return[whole.toString("base64"),whole.toString("base64url")]}var MIN_SECRET_CHARS,MASK,TOKEN_SHAPES,Redactor;var init_redact=__esm(
{"src/answer/redact.ts"(){init_json();MIN_SECRET_CHARS=6;MASK="[redacted]";TOKEN_SHAPES=[/\bBearer\s+[\w.~+/=-]{8,}/gi,/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g,
/\bya29\.[\w-]{8,}/g,/\b(?:sk|xox[abprs]|gh[opsu])[-_][\w-]{10,}/g];Redactor=class{#secrets=new Set;#needles=[];add(secret){
if(!secret||secret.length<MIN_SECRET_CHARS||this.#secrets.has(secret))return;this.#secrets.add(secret);this.#gather()}needles(){
const encoded3=this.#needles.filter(needle=>!this.#secrets.has(needle));return{plain:[...this.#secrets].map(secret=>Buffer.
from(secret)),encoded:encoded3.map(form=>Buffer.from(form))}}text(text3){let clean=text3;for(const needle of this.#needles)
if(clean.includes(needle))clean=clean.replaceAll(needle,MASK);return clean}value(value){if(this.#needles.length===0)return value;
if(typeof value==="string")return this.text(value);const digits=isUnsafeNumber(value)?digitsOf(value):typeof value==="nu\
mber"?String(value):"";if(digits!=="")return this.text(digits)===digits?value:MASK;if(Array.isArray(value))return value.
map(item=>this.value(item));if(typeof value!=="object"||value===null)return value;return Object.fromEntries(Object.entries(
value).map(([key,member])=>[this.text(key),this.value(member)]))}message(text3){return TOKEN_SHAPES.reduce((clean,shape)=>clean.
replace(shape,MASK),this.text(text3))}#gather(){this.#needles=[...new Set([...this.#secrets].flatMap(formsOf))].sort((a,b)=>b.
length-a.length)}}}});function defineSpec(spec12){return spec12}function defineCommand(spec12,load){return{...spec12,load}}var COMMON_ERRORS,ACCOUNT_ERRORS;
var init_command=__esm({"src/commands/shared/command.ts"(){COMMON_ERRORS=["USAGE","FILE_NOT_FOUND","CONFIG_MISSING","CON\
FIG_INVALID","INVALID_CREDENTIALS","FORBIDDEN","RATE_LIMITED","UNAVAILABLE","NETWORK","TIMEOUT","SCALEKIT_ERROR","INTERN\
AL","INTERRUPTED"];ACCOUNT_ERRORS=["IDENTIFIER_REQUIRED","CONNECTION_NOT_FOUND","CONNECTION_NOT_COMPLETED","AUTHORIZATIO\
N_REQUIRED","ACCOUNT_NOT_FOUND","ACCOUNT_NOT_ACTIVE","NOT_ALLOWED"]}});var text,content,choice,list,toggle,number,count,CONNECTION,IDENTIFIER,PAGES,SAVES,DEFAULT_MAX_ITEMS,COMMON;var init_flags=__esm(
{"src/commands/shared/flags.ts"(){text=describe8=>({kind:"text",describe:describe8});content=describe8=>({kind:"text",describe:describe8,
mayBeEmpty:true});choice=(describe8,choices)=>({kind:"text",describe:describe8,choices});list=describe8=>({kind:"list",describe:describe8});
toggle=describe8=>({kind:"switch",describe:describe8});number=(describe8,min,max)=>({kind:"number",describe:describe8,min,
max});count=(describe8,min,max)=>({kind:"number",describe:describe8,min,max,whole:true});CONNECTION={"connection-name":text(
"name of the connection (`key_id` of list-connections)"),provider:text("provider, such as NOTION; case, spaces, - and _ \
do not matter")};IDENTIFIER={identifier:text("whose account to use (default: TOOL_IDENTIFIER)")};PAGES={"all-pages":toggle(
"follow the answer to its last page, into one list"),"max-items":count("longest list that --all-pages makes (default 100\
0)",1,1e6)};SAVES={save:list("PATH=FILE: save the value at a path of the answer; a URL is fetched, base64 decoded"),overwrite:toggle(
"replace files that exist")};DEFAULT_MAX_ITEMS=1e3;COMMON={timeout:number("seconds for the whole command; in transfers a\
nd batches, without progress (default 60)",.1,86400),fields:text("keep only these paths of `data`: id,results.title"),"m\
ax-chars":count("longest answer to print; more goes to a file (default 12000, 0: no limit)",0,1e9),"env-from":text("file\
 to read the credentials from"),pretty:toggle("indent the JSON; a batch keeps its lines")}}});var flags,spec;var init_spec=__esm({"src/commands/doctor/spec.ts"(){init_command();init_flags();flags={...IDENTIFIER};spec=
defineSpec({name:"doctor",step:"health",summary:"Checks this machine’s set-up, the environment, and the accounts",flags,
required:[],example:"scalekit-agent-auth doctor",answer:"checks:[{name,ok,detail,fix?}], policy:{read_only,confirm,allow\
,deny,identifiers,audit_log}",errors:["CONNECTION_NOT_FOUND","CONNECTION_NOT_COMPLETED","NOT_ALLOWED","FILE_REFUSED"]})}});async function pause(signal,ms){await new Promise((resolve9,reject)=>{const onAbort=()=>{clearTimeout(timer);reject(signal.
reason)};const timer=setTimeout(()=>{signal.removeEventListener("abort",onAbort);resolve9()},Math.min(ms,LONGEST_TIMER_MS));
if(signal.aborted)onAbort();else signal.addEventListener("abort",onAbort,{once:true})})}var LONGEST_TIMER_MS;var init_pause=__esm(
{"src/http/pause.ts"(){LONGEST_TIMER_MS=2**31-1}});function isPassingStatus(status){return status===408||status===425||status>=500&&!LASTING_STATUSES.has(status)}function timeOfAnswer(date){
const sent=Date.parse(date??"");return Number.isNaN(sent)?Date.now():sent}function retryAfterSeconds(value,now3=Date.now()){
if(!value)return void 0;if(/^\d+(\.\d+)?$/.test(value.trim()))return Math.ceil(Number(value));const until=Date.parse(value);
return Number.isNaN(until)?void 0:Math.max(0,Math.ceil((until-now3)/1e3))}function inWords(seconds){return`${seconds} se\
cond${seconds===1?"":"s"}`}function requestedWait({details}){const seconds=details.retry_after;return typeof seconds==="\
number"?seconds:void 0}function isRetryable({code,retryable}){return retryable&&(code==="UNAVAILABLE"||code==="NETWORK"||
code==="PROVIDER_ERROR")}function isRetryableOrRateLimited(failure){return isRetryable(failure)||failure.retryable&&failure.
code==="RATE_LIMITED"}function withRetries(session,attempt2,mayRetry=isRetryable){return new RetryBudget(session,mayRetry).
run(attempt2)}var MAX_ATTEMPTS,PAUSES_MS,RATE_LIMIT_PAUSES_MS,SPREAD_MS,LASTING_STATUSES,spent,RetryBudget;var init_retry=__esm(
{"src/http/retry.ts"(){init_document();init_pause();MAX_ATTEMPTS=4;PAUSES_MS=[200,500,1200];RATE_LIMIT_PAUSES_MS=[1e3,3e3,
9e3];SPREAD_MS=200;LASTING_STATUSES=new Set([501,505,506,507,508,510,511]);spent=new WeakSet;RetryBudget=class{#session;#mayRetry;#failures=0;constructor(session,mayRetry=isRetryable){
this.#session=session;this.#mayRetry=mayRetry}renew(){this.#failures=0}count(failure){if(++this.#failures<MAX_ATTEMPTS)return;
spent.add(failure);throw failure}async waitBeforeRetry(failure){this.count(failure);const asked=requestedWait(failure);const pauses=failure.
code==="RATE_LIMITED"&&asked===void 0?RATE_LIMIT_PAUSES_MS:PAUSES_MS;const backoff=Number(pauses[this.#failures-1])*(.5+
Math.random()/2);const ms=Math.max(backoff,(asked??0)*1e3);if(ms>this.#session.remainingMs()){spent.add(failure);throw failure}
await pause(this.#session.signal,asked?ms+Math.random()*SPREAD_MS:ms)}async run(first,then=first){for(let call=first;;call=
then){try{return await call()}catch(error){const failure=asFailure(error);if(this.#session.signal.aborted||spent.has(failure)||
!this.#mayRetry(failure))throw error;await this.waitBeforeRetry(failure)}}}}}});function undoGitBash(path){if(!/^[a-z]:[\\/]/i.test(path))return void 0;const slashed=path.replaceAll("\\","/");const[root]=GIT_BASH_ROOT.
exec(slashed)??[slashed];return slashed.slice(root.length)}function guardPath(path,query=[]){const meant=undoGitBash(path);
if(meant!==void 0){throw refuse(path,"is a file path: Git-Bash rewrote the leading slash",`Leave the slash out${meant&&`\
 (--path ${meant})`}, or set MSYS_NO_PATHCONV=1.`)}if(path===""||!path.isWellFormed())throw refuse(path,"is empty or not\
 text");if(/^[a-z][a-z0-9+.-]*:/i.test(path)||/^[\\/]{2}/.test(path)){throw refuse(path,"has a scheme or a host","Give o\
nly the part after the host, such as /v1/pages; the connection's provider is the host.")}if(path.includes("#"))throw refuse(
path,"has a fragment","Write %23 where a # is meant.");if(path.includes("\\"))throw refuse(path,"has a backslash","Write\
 /, or %5C where a backslash is meant.");const cut=path.indexOf("?");const route=`/${(cut<0?path:path.slice(0,cut)).replace(
/^\//,"")}`;assertStays(path,route);if(new RegExp("\\p{Cc}","u").test(path))throw refuse(path,"has control characters");
const search=[...cut<0||cut===path.length-1?[]:[encode(path.slice(cut+1),/[^\w\-.~!$&'()*+,;=:@/?%[\]]/gu)],...query.map(
([name,value])=>`${encodeParameter(name)}=${encodeParameter(value)}`)].join("&");const target=encode(route,/[^\w\-.~!$&'()*+,;=:@/%]/gu)+
(search===""?"":`?${search}`);const parsed=new URL(`http://proxy.invalid/proxy${target}`);if(`${parsed.pathname}${parsed.
search}`!==`/proxy${target}`)throw refuse(path,"would be changed on the way");return target}function guardHeaders(headers){
const seen=new Set;return Object.fromEntries(Object.entries(headers).map(([name,value])=>{if(!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.
test(name))throw badHeader(name,"is not a header name");const spelled=name.toLowerCase();if(RESERVED_HEADERS.has(spelled.
replaceAll("_","-"))){throw badHeader(name,"cannot be set","Leave this header out: Scalekit signs the request for the co\
nnected account, and --method says what it does.")}if(seen.has(spelled))throw badHeader(name,"is given twice");seen.add(
spelled);if(typeof value==="object"||value===void 0)throw badHeader(name,"needs a text as its value");const text3=(typeof value===
"string"?value:toJsonLine(value)).trim();if(new RegExp("(?!\\t)\\p{Cc}","u").test(text3)||!text3.isWellFormed())throw badHeader(
name,"has a value with line breaks or control characters");return[name,text3]}))}function assertStays(path,route){let decoded5=route;
for(let round=0;;round++){if(new RegExp("\\p{Cc}","u").test(decoded5))throw refuse(path,"has control characters");const segments=decoded5.
normalize("NFKC").split(/[/\\]/);if(segments.some(segment=>/^\.{1,2}$/.test(segment.replace(/;.*|\s/gs,"")))){throw refuse(
path,"has dot segments","Write the path in full, from the API root.")}const next=decodeOnce(decoded5);if(next===decoded5)
return;if(round>=MAX_DECODINGS)throw refuse(path,"is encoded too many times");decoded5=next}}function decodeOnce(text3){
return text3.replace(/%u([0-9a-f]{4})/gi,(_,hex)=>String.fromCharCode(Number.parseInt(hex,16))).replace(/%c0%ae|%e0%80%ae/gi,
".").replace(/%c0%af|%e0%80%af/gi,"/").replace(/(?:%[0-9a-f]{2})+/gi,run13=>{const bytes=Buffer.from(run13.replaceAll("%",
""),"hex");return bytes.toString("utf8").includes("�")?bytes.toString("latin1"):bytes.toString("utf8")})}function encode(text3,unsafe){
return text3.replace(unsafe,char=>encodeURIComponent(char)).replace(/'/g,"%27").replace(/%(?![0-9a-f]{2})/gi,"%25")}function encodeParameter(text3){
return encodeURIComponent(text3.toWellFormed()).replaceAll("'","%27")}function refuse(path,reason,hint="Pass the path fr\
om the API root, such as /v1/pages/<ID>; --query-params takes the parameters."){return new Failure("INVALID_PATH",`--pat\
h ${JSON.stringify(path.slice(0,200))} ${reason}.`,{hint})}function badHeader(name,reason,hint="Correct --headers; value\
s are one line of text."){return new Failure("INVALID_HEADER",`Header ${JSON.stringify(name.slice(0,80))} ${reason}.`,{hint})}
var MAX_DECODINGS,RESERVED_HEADERS,GIT_BASH_ROOT;var init_proxy_guards=__esm({"src/scalekit/proxy-guards.ts"(){init_failure();
init_json();MAX_DECODINGS=6;RESERVED_HEADERS=new Set(["authorization","proxy-authorization","proxy-authenticate","proxy-\
connection","host","cookie","set-cookie","connection-name","identifier","connection","keep-alive","te","trailer","transf\
er-encoding","upgrade","content-length","expect","x-http-method","x-http-method-override","x-method-override"]);GIT_BASH_ROOT=
/^[a-z]:\/(?:.*?\/)??(?:git\/current|git|portablegit|git-sdk-\d+|msys(?:32|64|2)?|cygwin(?:64)?)(?:\/|$)/i}});function withMore(failure,sentence,details={}){return failure.with({details:{...failure.details,...details}},`${failure.
message} ${sentence}`)}function nameTaken(name,where,details={}){return new Failure("FILE_EXISTS",`${name} exists alread\
y ${where}; nothing was uploaded.`,{hint:"Ask the user; --on-conflict replace puts the new content into it, --on-conflic\
t rename keeps both.",details})}function nameTakenForGood(name,where){return nameTaken(name,where).with({hint:"Pass --na\
me with another name."})}function unexpectedResponse(provider,what,acted=false){return new Failure("PROVIDER_ERROR",`${provider}\
 answered without ${what}.`,{hint:acted?"Check with the provider whether the file arrived before trying again.":"Nothing\
 was changed; run the command again later, or look with proxy-request at what is answered.",retryable:false})}var init_failures=__esm(
{"src/files/failures.ts"(){init_failure()}});function*numberedNames(name){const[,stem2=name,ending=""]=/^(.*[^/])(\.[^./]*)$/s.exec(name)??[];for(let number2=1;number2<=
MAX_NUMBER;number2++)yield`${stem2} (${number2})${ending}`}function isSameName(one,other){const plain2=name=>name.normalize(
"NFC").toLowerCase();return plain2(one)===plain2(other)}function fitting(files,name){return files.filter(file=>name===void 0||
isSameName(file.name,name))}var MAX_NUMBER;var init_names=__esm({"src/files/names.ts"(){MAX_NUMBER=100}});function codingsOf({headers}){const codings=(headers["content-encoding"]??"").toLowerCase().split(",");return codings.map(
coding=>coding.trim()).filter(coding=>!PLAIN.has(coding))}function decodeStream(body,answer2){return codingsOf(answer2).
reduceRight((stream,coding)=>{const decoder=DECODERS.get(coding)?.();if(!decoder){throw new Failure("PROVIDER_ERROR",`Th\
e answer is encoded as ${coding}, which cannot be decoded here.`,{hint:"A newer Node knows more encodings (zstd: 22.15 a\
nd later); else use another way to this content.",retryable:false})}return(0,import_node_stream.pipeline)(stream,decoder,
()=>{}).on("error",()=>{})},body)}var import_node_stream,import_node_zlib,PLAIN,createZstdDecompress,DECODERS;var init_decode=__esm(
{"src/http/decode.ts"(){import_node_stream=require("node:stream");import_node_zlib=__toESM(require("node:zlib"),1);init_failure();
PLAIN=new Set(["","identity","aws-chunked"]);({createZstdDecompress}=import_node_zlib.default);DECODERS=new Map([["gzip",
import_node_zlib.default.createGunzip],["x-gzip",import_node_zlib.default.createGunzip],["deflate",import_node_zlib.default.
createInflate],["br",import_node_zlib.default.createBrotliDecompress],["zstd",createZstdDecompress]])}});function credentialFault(name,raw,source,cut){const value=raw[name]??"";const fault=(reason,hint)=>configInvalid(`${name}\
 from ${source} ${reason}.`,hint);if(QUOTED.test(value))return fault("is in quotes, which are part of the value there",`${COPY}\
, without the quotes.`);if(PLACEHOLDER.test(value))return fault("is a placeholder, not a value",`${COPY}; nothing here r\
eplaces names such as \${TOOL_CLIENT_ID}.`);if(cut.includes(name)&&name!=="TOOL_ENV_URL")return fault("is cut short by a\
 #, which begins a comment",`Put the value in quotes: ${name}="…"; or, if it is meant as a comment, put a space before t\
he #.`);if(name==="TOOL_ENV_URL")return urlFault(value,fault);if(!/^[!-~]+$/.test(value))return fault("contains spaces, \
line breaks or other characters that credentials never have",`${COPY}, as one word.`);const swapped=CLIENT_ID.test(raw.TOOL_CLIENT_SECRET??
"")&&!CLIENT_ID.test(raw.TOOL_CLIENT_ID??"");if(swapped)return fault("and the other one are swapped: the id begins with \
skc_","Set TOOL_CLIENT_ID to the value that begins with skc_, and TOOL_CLIENT_SECRET to the other.");return URL.canParse(
value)&&value.includes("://")?fault("is a URL",`${COPY}; the URL belongs in TOOL_ENV_URL.`):void 0}function identifierFault(value){
const fault=reason=>configInvalid(`TOOL_IDENTIFIER ${reason}.`,"Set TOOL_IDENTIFIER to the identifier that the accounts \
have in Scalekit, an e-mail address for example, without quotes.");if(value===void 0)return void 0;if(QUOTED.test(value))
return fault("is in quotes, which are part of the value there");return PLACEHOLDER.test(value)?fault("is a placeholder, \
not a value"):void 0}function urlFault(text3,fault){if(!URL.canParse(text3)&&URL.canParse(`https://${text3}`))return fault(
"lacks its https://",SET_URL);if(!URL.canParse(text3))return fault("is not a URL",SET_URL);const url=new URL(text3);if(url.
username||url.password)return fault("must not contain a user name or password",SET_URL);if(url.protocol!=="https:"&&!(url.
protocol==="http:"&&isLoopbackHost(url.hostname)))return fault("must begin with https:// (http:// is for loopback only)",
SET_URL);if(NOT_AN_ENVIRONMENT.test(url.hostname))return fault(`names ${url.hostname}, which is not an environment`,`${SET_URL}\
 The Dashboard shows it.`);if(url.pathname!=="/"||url.search||url.hash)return fault("must be an origin, without a path",
`Set TOOL_ENV_URL to ${url.origin}.`);return void 0}function isLoopbackHost(hostname){return hostname==="localhost"||hostname.
endsWith(".localhost")||/^127(\.\d+){3}$/.test(hostname)||hostname==="[::1]"}var COPY,SET_URL,QUOTED,PLACEHOLDER,CLIENT_ID,
NOT_AN_ENVIRONMENT;var init_credential_faults=__esm({"src/config/credential-faults.ts"(){init_failure();COPY="Copy the v\
alue again from the Scalekit Dashboard (Developers > API Credentials)";SET_URL="Set TOOL_ENV_URL to the environment URL \
of the Scalekit Dashboard, such as https://acme.scalekit.dev.";QUOTED=/^["'`“”‘’„«]|["'`“”‘’«»]$/;PLACEHOLDER=
/^\$\{?[\w:.-]+\}?$|\$\{|^%\w+%$|<[^>]*>|\{\{|\byour[-_ ]|^your(?=[A-Z])|^(?:change[-_]?me|replace[-_]?me|todo|x{3,}|\*{3,}|example|placeholder|null|undefined|none)$|…|\.{3}/i;
CLIENT_ID=/^skc_/;NOT_AN_ENVIRONMENT=/^(?:app|www|docs|dashboard|status)\.scalekit\.(?:com|dev|cloud)$|^scalekit\.com$/}});var environment_exports={};__export(environment_exports,{FILE_VARIABLES:()=>FILE_VARIABLES,PROTECTIONS:()=>PROTECTIONS,isOn:()=>isOn,
isProtecting:()=>isProtecting});function isOn(value){return/^(1|true|yes)$/i.test(value?.trim()??"")}function isProtecting(value){
return!/^(0|false|no|off|)$/i.test(value?.trim()??"")}var PROTECTIONS,FILE_VARIABLES;var init_environment=__esm({"src/co\
nfig/environment.ts"(){PROTECTIONS=["TOOL_READ_ONLY","TOOL_CONFIRM","TOOL_CONFIRM_WRITES","TOOL_IDENTIFIER","SCALEKIT_ID\
ENTIFIER","TOOL_IDENTIFIERS","TOOL_ALLOW","TOOL_DENY","TOOL_AUDIT_LOG"];FILE_VARIABLES=["TOOL_CLIENT_ID","TOOL_CLIENT_SE\
CRET","TOOL_ENV_URL","SCALEKIT_CLIENT_ID","SCALEKIT_CLIENT_SECRET","SCALEKIT_ENVIRONMENT_URL","SCALEKIT_ENV_URL",...PROTECTIONS]}});var dotenv_exports={};__export(dotenv_exports,{parse:()=>dotenv_parse});var dotenv_parse;var init_dotenv=__esm({"package\
:dotenv"(){({parse:dotenv_parse}=packages["dotenv"]())}});async function readEnvFile(path,required2){const refuse3=reason=>{if(!required2)return{values:{},ignored:`${path} was no\
t read: ${reason}.`};throw configInvalid(`--env-from: ${path} was not read: ${reason}.`,"Name a text file with lines suc\
h as TOOL_CLIENT_ID=…")};let text3;try{const file=(0,import_node_fs2.openSync)(path,import_node_fs2.constants.O_RDONLY|
(import_node_fs2.constants.O_NONBLOCK??0));try{const stat2=(0,import_node_fs2.fstatSync)(file);if(!stat2.isFile())return refuse3(
"it is not a regular file");if(stat2.size>MAX_BYTES)return refuse3("it is over 1 MiB");text3=(0,import_node_fs2.readFileSync)(
file,"utf8");if(text3.includes("\0"))return refuse3("it is not UTF-8 text")}finally{(0,import_node_fs2.closeSync)(file)}}catch(error){
if(error instanceof Failure)throw error;const{code}=error;if(code!=="ENOENT"&&code!=="ENOTDIR")return refuse3(`${code??"\
it cannot be read"}`);if(!required2)return{values:{}};throw fileNotFound(path)}const{parse:parse2}=await Promise.resolve().then(()=>(init_dotenv(),dotenv_exports));
const parsed=parse2(text3.replace(/^\uFEFF/,""));const values={};for(const name of FILE_VARIABLES)if(parsed[name])values[name]=
parsed[name];const cut=[...text3.matchAll(CUT_VALUE)].map(([,name])=>name??"");return{values,...cut.length>0&&{cut}}}var import_node_fs2,
MAX_BYTES,CUT_VALUE;var init_env_file=__esm({"src/config/env-file.ts"(){import_node_fs2=require("node:fs");init_failure();
init_environment();MAX_BYTES=1024*1024;CUT_VALUE=/^[ \t]*(?:export[ \t]+)?(\w+)[ \t]*[=:][ \t]*[^'"`\s#][^\s#]*#\S/gm}});var settings_exports={};__export(settings_exports,{CREDENTIAL_NAMES:()=>CREDENTIAL_NAMES,isLoopbackHost:()=>isLoopbackHost,
loadSettings:()=>loadSettings});async function loadSettings(env,cwd,envFrom){const named3=envFrom===void 0?void 0:await readEnvFile(
(0,import_node_path2.resolve)(cwd,envFrom),true);const local=await readEnvFile((0,import_node_path2.join)(cwd,".env"),false);
const sources=[["the environment",env,[]]];if(named3)sources.push([`--env-from ${envFrom}`,named3.values,named3.cut??[]]);
sources.push([".env in the working directory",local.values,local.cut??[]]);const triples=sources.map(([name,values,cut2])=>[
name,tripleOf(values),cut2]);const chosen=triples.find(([,triple2])=>Object.values(triple2).some(Boolean));const[source,
triple,cut]=chosen??["",{},[]];const faultOf=name=>triple[name]?credentialFault(name,triple,source,cut.map(currentName)):
void 0;const first=(...names)=>sources.flatMap(([,values])=>names.map(name=>values[name]?.trim())).find(Boolean);const identifier=first(
"TOOL_IDENTIFIER","SCALEKIT_IDENTIFIER");return{source:chosen?.[0],credentials:()=>checkCredentials(triple,chosen?.[0],triples.
map(([name])=>name),faultOf),faultOf,present:Object.fromEntries(CREDENTIAL_NAMES.map(name=>[name,Boolean(triple[name])])),
secret:triple.TOOL_CLIENT_SECRET,identifier,identifierFault:identifierFault(identifier),protections:sources.map(([source2,
values])=>({source:source2,values:protectionsIn(values)})),warnings:local.ignored?[local.ignored]:[]}}function protectionsIn(values){
const set2=PROTECTIONS.map(name=>[name,values[name]?.trim()]).filter(([,text3])=>text3);return Object.fromEntries(set2)}
function tripleOf(values){const pick2=(...candidates)=>candidates.map(text3=>text3?.trim()).find(Boolean);return{TOOL_CLIENT_ID:pick2(
values.TOOL_CLIENT_ID,values.SCALEKIT_CLIENT_ID),TOOL_CLIENT_SECRET:pick2(values.TOOL_CLIENT_SECRET,values.SCALEKIT_CLIENT_SECRET),
TOOL_ENV_URL:pick2(values.TOOL_ENV_URL,values.SCALEKIT_ENVIRONMENT_URL,values.SCALEKIT_ENV_URL)}}function checkCredentials(triple,source,tried,faultOf){
const missing2=CREDENTIAL_NAMES.filter(name=>!triple[name]);if(missing2.length>0){const partly=source?` ${source} has th\
e others; the three are never mixed from two sources.`:"";throw new Failure("CONFIG_MISSING",`Not set: ${missing2.join("\
, ")} (looked in ${tried.join(", ")}).${partly}`,{hint:WHERE,details:{missing:missing2}})}for(const name of CREDENTIAL_NAMES){
const fault=faultOf(name);if(fault)throw fault}const{TOOL_CLIENT_ID:clientId="",TOOL_CLIENT_SECRET:clientSecret="",TOOL_ENV_URL:url=""}=triple;
return{clientId,clientSecret,envUrl:new URL(url).origin}}var import_node_path2,CREDENTIAL_NAMES,WHERE,currentName;var init_settings=__esm(
{"src/config/settings.ts"(){import_node_path2=require("node:path");init_failure();init_credential_faults();init_env_file();
init_environment();init_credential_faults();CREDENTIAL_NAMES=["TOOL_CLIENT_ID","TOOL_CLIENT_SECRET","TOOL_ENV_URL"];WHERE=
"Set them in skills.entries.scalekit-agent-auth.env of the OpenClaw configuration, or in a .env file of the working dire\
ctory; the values are in the Scalekit Dashboard under Developers > API Credentials.";currentName=name=>name.replace(/^SCALEKIT_(?=CLIENT_)/,
"TOOL_")}});var outbound_proxy_exports={};__export(outbound_proxy_exports,{OutboundProxies:()=>OutboundProxies,describeProxy:()=>describeProxy});
function describeProxy({hostname,port,variable}){return`the proxy ${(0,import_node_net.isIP)(hostname)===6?`[${hostname}\
]`:hostname}:${port} (${variable})`}function set(value){return value?.trim()||void 0}function parseProxy(value,variable){
const scheme=/^[a-z][a-z\d+.-]*(?=:\/\/)/i.exec(value)?.[0]??"http";const isSecure=scheme.toLowerCase()==="https";if(!isSecure&&
scheme.toLowerCase()!=="http"){throw configInvalid(`${variable} names a ${scheme.toLowerCase()} proxy; only http and htt\
ps proxies are supported.`,`Set ${variable} to the host and port of an HTTP proxy, such as proxy.example:3128, or unset \
it.`)}const authority=value.replace(/^[a-z][a-z\d+.-]*:\/\//i,"").replace(/[/?#].*/s,"");const port=Number(/:(\d+)$/.exec(
authority)?.[1]??(isSecure?443:1080));if(!URL.canParse(`http://${authority}`)||port<1){throw configInvalid(`${variable} \
is not the URL of a proxy.`,`Set ${variable} to the host and port of a proxy, such as proxy.example:3128, or unset it; c\
haracters such as @ : / in a password are percent-encoded.`)}const url=new URL(`http://${authority}`);const userinfo=authority.
includes("@")?authority.slice(0,authority.lastIndexOf("@")):"";const authorization=userinfo===""?void 0:`Basic ${basic(userinfo)}`;
return{variable,hostname:bare(url.hostname),port,isSecure,authorization}}function basic(userinfo){return Buffer.from(splitCredentials(
userinfo).map(decoded).join(":")).toString("base64")}function splitCredentials(userinfo){const[user2="",...password]=userinfo.
split(":");return[user2,password.join(":")]}function decoded(text3){try{return decodeURIComponent(text3)}catch{return text3}}
function bare(host){return host.replace(/^\[|\]$/g,"").replace(/\.$/,"")}function matches(rule,host,port){if(rule==="*")
return true;const[,named3,only]=/^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(rule)??[void 0,rule,void 0];if(only!==void 0&&only!==
port)return false;const name=bare(String(named3));if((0,import_node_net.isIP)(host)!==0)return containsAddress(name,host);
const domain=name.replace(/^\*?\./,"");return domain!==""&&(host===domain||host.endsWith(`.${domain}`))}function containsAddress(rule,address){
const[network="",prefix]=rule.split("/");const family=(0,import_node_net.isIP)(network)===6?"ipv6":"ipv4";const bits=prefix===
void 0?family==="ipv6"?128:32:Number(prefix);if((0,import_node_net.isIP)(network)===0||!Number.isInteger(bits)||bits<0||
bits>(family==="ipv6"?128:32))return false;const list4=new import_node_net.BlockList;list4.addSubnet(network,bits,family);
return list4.check(address,(0,import_node_net.isIP)(address)===6?"ipv6":"ipv4")}var import_node_net,OutboundProxies;var init_outbound_proxy=__esm(
{"src/http/outbound-proxy.ts"(){import_node_net=require("node:net");init_failure();init_settings();OutboundProxies=class{#env;constructor(env){
this.#env=env}get secrets(){return["https:","http:"].flatMap(protocol=>{const[value=""]=this.#valueFor(protocol);const userinfo=/^(?:[^/]*:\/\/)?(.*)@/s.
exec(value)?.[1]??"";const[,password=""]=splitCredentials(userinfo);return userinfo===""?[]:[password,decoded(password),
basic(userinfo)]})}for(url){const[value,variable]=this.#valueFor(url.protocol);const isDirect=value===void 0||isLoopbackHost(
url.hostname)||this.excludes(url);return isDirect?void 0:parseProxy(value,variable)}excludes(url){const rules=set(this.#env.
no_proxy)??set(this.#env.NO_PROXY)??"";const port=url.port||(url.protocol==="https:"?"443":"80");const host=bare(url.hostname.
toLowerCase());return rules.split(/[\s,]+/).some(rule=>rule!==""&&matches(rule.toLowerCase(),host,port))}#valueFor(protocol){
const{https_proxy,HTTPS_PROXY,http_proxy,HTTP_PROXY}=this.#env;const lower=set(protocol==="https:"?https_proxy:http_proxy);
const upper=set(protocol==="https:"?HTTPS_PROXY:HTTP_PROXY);const name=protocol==="https:"?"https_proxy":"http_proxy";return lower!==
void 0?[lower,name]:[upper,name.toUpperCase()]}}}});var connection_exports={};__export(connection_exports,{ProxyError:()=>ProxyError,allowSlowConnections:()=>allowSlowConnections,
openConnection:()=>openConnection,openHttp2Connection:()=>openHttp2Connection,openTunnel:()=>openTunnel,refused:()=>refused,
unreachable:()=>unreachable});function allowSlowConnections(remainingMs){(0,import_node_net2.setDefaultAutoSelectFamilyAttemptTimeout)(
Math.round(Math.max(250,Math.min(MAX_ADDRESS_MS,remainingMs/4))))}async function openConnection(session,{url,protocols},signal=session.
signal){signal.throwIfAborted();const isSecure=url.protocol==="https:";const host=url.hostname.replace(/^\[|\]$/g,"");const port=portOf(
url);const proxy=session.proxyFor(url);const tunnel=proxy&&await openTunnel(session,proxy,url,signal);const servername=(0,import_node_net2.isIP)(
host)===0?{servername:host}:{};const at=tunnel?{socket:tunnel,host}:{host,port};return await new Promise((resolve9,reject)=>{
const socket=isSecure?(0,import_node_tls.connect)({...at,...servername,ALPNProtocols:protocols}):(0,import_node_net2.connect)(
{host,port});const onAbort=()=>socket.destroy(signal.reason);signal.addEventListener("abort",onAbort,{once:true});socket.
once("error",reject);socket.once("close",()=>{signal.removeEventListener("abort",onAbort);reject(Object.assign(new Error(
"the connection was closed"),{code:"ECONNRESET"}))});socket.once(isSecure?"secureConnect":"connect",()=>{signal.removeEventListener(
"abort",onAbort);resolve9(socket.off("error",reject))})})}function portOf(url){return Number(url.port||(url.protocol==="\
https:"?443:80))}async function openHttp2Connection(session,url){const destination={url,protocols:["h2","http/1.1"]};const socket=await openConnection(
session,destination);if(speaksHttp2(socket))return socket;socket.destroy();if(session.proxyFor(url)){const direct={...session,
proxyFor:()=>void 0};const limit=AbortSignal.timeout(Math.max(1,Math.min(MAX_TUNNEL_MS,Math.round(session.remainingMs()/
3))));const other=await openConnection(direct,destination,AbortSignal.any([session.signal,limit])).catch(()=>void 0);if(other&&
speaksHttp2(other))return other;other?.destroy()}session.signal.throwIfAborted();throw Object.assign(new Error("HTTP/2 w\
as not agreed upon"),{code:"ERR_HTTP2_MISSING"})}function speaksHttp2(socket){return!(socket instanceof import_node_tls.TLSSocket)||
socket.alpnProtocol==="h2"}async function openTunnel(session,proxy,url,signal){const target=`${url.hostname}:${portOf(url)}`;
const timeout=Math.max(1,Math.min(MAX_TUNNEL_MS,session.remainingMs()/2));const{request}=proxy.isSecure?import_node_https.default:
import_node_http.default;const outgoing=request({method:"CONNECT",host:proxy.hostname,port:proxy.port,path:target,headers:{
host:target,...proxy.authorization!==void 0&&{"proxy-authorization":proxy.authorization}},agent:false,signal});let timer;
try{return await new Promise((resolve9,reject)=>{timer=setTimeout(()=>{reject(timedOut(proxy,timeout));outgoing.destroy()},
timeout);outgoing.on("error",error=>reject(signal.aborted?signal.reason:unreachable(proxy,error)));outgoing.once("connec\
t",({statusCode=0,statusMessage=""},socket,head2)=>{if(statusCode>=200&&statusCode<300){if(head2.length>0)socket.unshift(
head2);resolve9(socket);return}socket.destroy();reject(refused(proxy,target,statusCode,statusMessage))});outgoing.end()})}finally{
clearTimeout(timer)}}function refused(proxy,target,status,reason){const{variable,authorization}=proxy;if(status===407||status===
401){const what=authorization===void 0?`requires a user name and password (${status})`:`does not accept the user name an\
d password of ${variable} (${status})`;return new ProxyError(proxy,what,{hint:`Ask the user for the proxy's user name an\
d password; they go into ${variable}, between // and the host, followed by an @.`,retryable:false})}const isPassing=isPassingStatus(
status);const words=`${status}${/^[\w .,'-]{1,80}$/.test(reason)?` ${reason}`:""}`;return new ProxyError(proxy,`did not \
connect to ${target} (${words})`,{hint:isPassing?"Check that the host is up and that the proxy can reach it, then run th\
e command again.":"Ask the administrator of the proxy to let this host through; NO_PROXY names hosts that are reached wi\
thout it.",retryable:isPassing})}function unreachable(proxy,error){if(/CERT|SIGNATURE|ISSUER/.test(error.code??"")){return new ProxyError(
proxy,`has a certificate that is not trusted here: ${error.code}`,{hint:"Set NODE_EXTRA_CA_CERTS to the certificate that\
 the proxy is signed with.",retryable:false})}return new ProxyError(proxy,`could not be used: ${error.code??error.message}`,
{hint:`Check ${proxy.variable} and that the proxy is running; NO_PROXY names hosts that are reached without it.`})}function timedOut(proxy,ms){
const what=`opened no connection within ${Math.round(ms/100)/10} s`;const hint=`Check ${proxy.variable} and that the pro\
xy is running; a larger --timeout gives it more time.`;return new ProxyError(proxy,what,{hint},"TIMEOUT")}var import_node_http,
import_node_https,import_node_net2,import_node_tls,MAX_ADDRESS_MS,MAX_TUNNEL_MS,ProxyError;var init_connection=__esm({"s\
rc/http/connection.ts"(){import_node_http=__toESM(require("node:http"),1);import_node_https=__toESM(require("node:https"),1);
import_node_net2=require("node:net");import_node_tls=require("node:tls");init_failure();init_outbound_proxy();init_retry();
MAX_ADDRESS_MS=3e3;MAX_TUNNEL_MS=15e3;ProxyError=class extends Error{code="ERR_PROXY";failure;constructor(proxy,what,parts,code="\
NETWORK"){const text3=`${describeProxy(proxy)} ${what}.`;super(text3);this.failure=new Failure(code,text3.replace(/^t/,"\
T"),parts)}}}});function systemCode(error){return systemFault(error)?.code}function systemFault(error){for(let at=error,depth=0;at instanceof
Error&&depth<8;at=at.cause,depth++){const code=Reflect.get(at,"code");if(typeof code==="string"&&/^[A-Z][A-Z0-9_]+$/.test(
code))return{code,message:at.message};if(at instanceof AggregateError&&at.errors.length>0)return systemFault(at.errors[0])}
return void 0}function neverSent(error){const fault=systemFault(error);return fault?NEVER_SENT.has(fault.code)||NOT_PROCESSED.
test(fault.message):STREAM_REFUSED.test(messageOf(error))}function networkFailure(error,host,whose="environment"){const known2=failureIn(
error);if(known2)return known2.with({cause:error});const{code,message:message2}=systemFault(error)??{code:void 0,message:""};
const isOurs=whose==="environment";if(code==="ERR_HTTP2_MISSING"||code==="ERR_HTTP2_ERROR"&&message2==="Protocol error")
return noHttp2(host,error);if(code!==void 0&&CERTIFICATE.test(code))return certificateFailure(code,host,isOurs,error);const what=NOT_HTTP.
test(code??"")?`${host} gave no valid HTTP answer (${messageOf(error)}).`:`${host} could not be reached: ${code??messageOf(
error)}.`;return new Failure("NETWORK",what,{hint:hintFor(code,isOurs),cause:error})}function failureIn(error){for(let at=error,
depth=0;at instanceof Error&&depth<8;at=at.cause,depth++){if(at instanceof Failure)return at;if(at instanceof ProxyError)
return at.failure}return void 0}function noHttp2(host,cause){return new Failure("NETWORK",`${host} does not speak HTTP/2\
, which Scalekit's API needs.`,{hint:"A gateway or an inspecting proxy in between speaks only HTTP/1.1: ask its administ\
rator to let HTTP/2 through to Scalekit, and check TOOL_ENV_URL.",retryable:!(cause instanceof Error&&Reflect.get(cause,
"code")==="ERR_HTTP2_MISSING"),cause})}function certificateFailure(code,host,isOurs,cause){const now3=new Date().toISOString().
slice(0,16);const parts={retryable:false,cause};if(code==="CERT_NOT_YET_VALID"){return new Failure("NETWORK",`This machi\
ne's clock says ${now3} UTC, when the certificate of ${host} was not valid yet (${code}).`,{...parts,hint:"Set this mach\
ine's clock, by NTP for example, then run the command again."})}if(code==="CERT_HAS_EXPIRED"){return new Failure("NETWOR\
K",`By this machine's clock, ${now3} UTC, the certificate of ${host} has expired (${code}).`,{...parts,hint:`Check this \
machine's clock first; if it is right, ${isOurs?"check TOOL_ENV_URL: the certificate there has to be renewed":"tell the \
user that this host cannot be trusted"}.`})}if(code==="ERR_TLS_CERT_ALTNAME_INVALID"){return new Failure("NETWORK",`What\
 answers as ${host} has the certificate of another host (${code}).`,{...parts,hint:`Something else answers in its place,\
 such as the login page of a network or an inspecting proxy${isOurs?", or TOOL_ENV_URL is misspelled":""}: tell the user\
.`})}const otherwise=isOurs?"check TOOL_ENV_URL":"tell the user that this host cannot be trusted";return new Failure("NE\
TWORK",`${host} could not be reached: ${code}.`,{...parts,hint:`The certificate is not trusted here: behind an inspectin\
g proxy set NODE_EXTRA_CA_CERTS to its certificate; otherwise ${otherwise}.`})}function hintFor(code,isOurs){if(code==="\
EMFILE"||code==="ENFILE")return"Too many files are open on this machine or in this shell: raise `ulimit -n`, then run th\
e command again.";const check4=isOurs?"the network and TOOL_ENV_URL":"whether the network lets this host through";const again=`\
then run the command again${isOurs?"; `doctor` shows what is wrong":""}.`;if(code!=="ENOTFOUND"&&!code?.startsWith("EAI_"))
return`Check ${check4}, ${again}`;const proxy=isOurs?", and set HTTPS_PROXY if the internet is reached only through a pr\
oxy":"";return`The host name does not resolve: check ${check4}${proxy}, ${again}`}var NEVER_SENT,CERTIFICATE,NOT_HTTP,NOT_PROCESSED,
STREAM_REFUSED;var init_network_errors=__esm({"src/http/network-errors.ts"(){init_failure();init_connection();NEVER_SENT=
new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","EAI_FAIL","ENODATA","EHOSTUNREACH","ENETUNREACH","EADDRNOTAVAIL","EACCE\
S","DEPTH_ZERO_SELF_SIGNED_CERT","SELF_SIGNED_CERT_IN_CHAIN","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CER\
T","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","CERT_HAS_EXPIRED","CERT_NOT_YET_VALID","CERT_UNTRUSTED","ERR_TLS_CERT_ALTNAME_IN\
VALID","EPROTO","ERR_PROXY","ERR_NO_CONNECTION","ERR_HTTP2_MISSING"]);CERTIFICATE=/CERT|SIGNATURE|ISSUER/;NOT_HTTP=/^HPE_/;
NOT_PROCESSED=/NGHTTP2_REFUSED_STREAM|before secure TLS connection was established/;STREAM_REFUSED=/^\[unavailable\] http\/2 stream closed with error code REFUSED_STREAM/}});function isSafeMethod(method){return method==="GET"||method==="HEAD"}function isRead(request){return isSafeMethod(request.
method)&&request.changes!==true}function measureBody(incoming,done){let bytes=0;incoming.pause().on("data",chunk=>{bytes+=
chunk.length});(0,import_node_stream2.finished)(incoming,()=>done(bytes))}function locationOf({status,headers:{location}}){
if(location===void 0||status<300||status>=400)return void 0;const bytes=Buffer.from(location,"latin1");return(0,import_node_buffer.isUtf8)(
bytes)?bytes.toString("utf8"):location}function traceable(target){return target.replace(/([?&])([^=&]*)=[^&]*/g,(parameter,mark,name)=>CREDENTIAL.
test(name)?`${mark}${name}=…`:parameter)}var import_node_buffer,import_node_stream2,CREDENTIAL;var init_response=__esm(
{"src/http/response.ts"(){import_node_buffer=require("node:buffer");import_node_stream2=require("node:stream");CREDENTIAL=
/(?:upload_?id|token|tempauth|signature|credential|secret|password|api_?key|access_?key)$|^(?:sig|key|code|auth)$/i}});function openRequest(options,hasBody,onAnswer){const{request}=options.protocol==="https:"?import_node_https2.default:import_node_http2.default;
const outgoing=request({...options,maxHeaderSize:MAX_HEADER_BYTES},incoming=>{failWithConnection(outgoing,incoming);if(Number(
incoming.statusCode)<200)outgoing.destroy(noAnswer(incoming));else onAnswer(incoming)});outgoing.on("upgrade",(incoming,socket)=>{
socket.destroy();outgoing.emit("error",noAnswer(incoming))});if(hasBody)hearEarlyAnswer(outgoing);return outgoing}function noAnswer({
statusCode}){return Object.assign(new Error(`the status is ${statusCode}`),{code:"HPE_INVALID_STATUS"})}function failWithConnection(outgoing,incoming){
outgoing.on("error",error=>{if(!incoming.complete)incoming.destroy(error)})}function hearEarlyAnswer(outgoing){outgoing.
once("socket",socket=>{let isClosed=false;const pass=done=>{return error=>{isClosed=CLOSED.has(systemCode(error)??"");done(
isClosed?null:error)}};const{_write,_writev}=socket;socket._write=(chunk,encoding,done)=>{if(isClosed)done();else _write.
call(socket,chunk,encoding,pass(done))};socket._writev=(chunks,done)=>{if(isClosed)done();else _writev?.call(socket,chunks,
pass(done))}})}var import_node_http2,import_node_https2,MAX_HEADER_BYTES,CLOSED;var init_open_request=__esm({"src/http/o\
pen-request.ts"(){import_node_http2=__toESM(require("node:http"),1);import_node_https2=__toESM(require("node:https"),1);
init_network_errors();MAX_HEADER_BYTES=256*1024;CLOSED=new Set(["EPIPE","ECONNRESET","ECONNABORTED"])}});async function exchange(session,{url,method,headers,body,signal,lookup:lookup2,keepAlive=false},onReady){const proxy=session.
proxyFor(url);const isSecure=url.protocol==="https:";const length=Buffer.isBuffer(body)?{"content-length":body.length}:{};
const options={...(0,import_node_url.urlToHttpOptions)(url),method,headers:{...length,...headers},signal,...proxy&&isSecure&&
{createConnection:connectorOf(session,url,signal),defaultPort:443},...!proxy&&!keepAlive&&{agent:false},...lookup2&&!proxy&&
{lookup:lookup2},...proxy&&!isSecure&&throughProxy(proxy,url,{...length,...headers})};return await new Promise((resolve9,reject)=>{
const outgoing=openRequest(options,body!==void 0,incoming=>{const{statusCode,statusMessage}=incoming;if(!proxy||isSecure||
statusCode!==407)return resolve9(incoming);outgoing.destroy();reject(refused(proxy,url.host,statusCode,String(statusMessage)))});
outgoing.on("error",error=>{const isUnsent=proxy&&!isSecure&&neverSent(error);reject(isUnsent?unreachable(proxy,error):error)});
outgoing.on("socket",socket=>{if(!socket.connecting)onReady?.();else socket.once(isSecure?"secureConnect":"connect",()=>onReady?.())});
if(body===void 0||Buffer.isBuffer(body))outgoing.end(body);else body.on("error",error=>outgoing.destroy(error)).pipe(outgoing)})}
function connectorOf(session,url,signal){return(_options,onCreated)=>{openConnection(session,{url,protocols:["http/1.1"]},
signal).then(socket=>onCreated(null,socket),error=>onCreated(error,void 0));return void 0}}function throughProxy({hostname,
port,isSecure,authorization},url,headers){return{protocol:isSecure?"https:":"http:",...{host:hostname,hostname,port,agent:false},
path:`${url.origin}${url.pathname}${url.search}`,headers:{...headers,host:url.host,...authorization!==void 0&&{"proxy-au\
thorization":authorization}}}}var import_node_url;var init_exchange=__esm({"src/http/exchange.ts"(){import_node_url=require("node:url");
init_connection();init_network_errors();init_open_request()}});async function sendProxied(client,request,_permit){const{session,core}=client;await client.token();const signal=request.
signal?AbortSignal.any([session.signal,request.signal]):session.signal;signal.throwIfAborted();const started=performance.
now();let isSent=false;const trace=(status,bytes)=>session.trace?.({method:request.method,target:traceable(`/proxy${request.
path}`),status,ms:performance.now()-started,bytes});try{const incoming=await exchange(session,{url:new URL(`${client.envUrl}\
/proxy${request.path}`),method:request.method,headers:headersOf(request,core),body:request.body,signal,keepAlive:isRead(
request)},()=>{isSent=true});const{statusCode:status=0,headers}=incoming;if(session.trace)measureBody(incoming,bytes=>trace(
status,bytes));return{status,headers,body:incoming}}catch(error){trace(messageOf(error));if(isRead(request)||!isSent||neverSent(
error)){if(signal.aborted)throw signal.reason;throw networkFailure(error,client.envUrl)}throw unknownOutcome(request,signal,
error)}}function unknownOutcome(request,signal,cause,details={}){const interrupted=interruptionOf(signal);const call=`${request.
method} ${request.path.split("?")[0]}`;if(interrupted){return new Failure("INTERRUPTED",`Stopped while ${call} was on it\
s way: it may have happened.`,{hint:LOOK_FIRST,retryable:false,exit:interrupted.exitCode})}const why=messageOf(signal.aborted?
signal.reason:cause);return new Failure("OUTCOME_UNKNOWN",`${call} was sent and no answer came (${why}): it may have hap\
pened.`,{hint:LOOK_FIRST,retryable:false,details,cause})}function interruptionOf({reason}){return reason instanceof Failure&&
reason.code==="INTERRUPTED"?reason:void 0}function utf8(value){return Buffer.from(value,"utf8").toString("latin1")}function headersOf(request,core){
const theirs=Object.entries(request.headers??{}).map(([name,value])=>[name.toLowerCase(),utf8(value)]);return{accept:"ap\
plication/json, text/plain, */*","accept-encoding":"identity",...core.headers,...request.bodyBytes!==void 0&&{"content-l\
ength":request.bodyBytes},...Object.fromEntries(theirs),authorization:`Bearer ${core.accessToken}`,connection_name:utf8(
request.connectionName),identifier:utf8(request.identifier)}}var init_proxy=__esm({"src/scalekit/proxy.ts"(){init_failure();
init_exchange();init_network_errors();init_response()}});var wkt_timestampDate;var init_wkt=__esm({"package:@bufbuild/protobuf/wkt"(){({timestampDate:wkt_timestampDate}=packages["\
@bufbuild/protobuf/wkt"]())}});var connect_Code,connect_ConnectError,connect_createClient;var init_connect=__esm({"package:@connectrpc/connect"(){({Code:connect_Code,
ConnectError:connect_ConnectError,createClient:connect_createClient}=packages["@connectrpc/connect"]())}});var connected_accounts_pb_js_ConnectedAccountService,connected_accounts_pb_js_ConnectorStatus,connected_accounts_pb_js_ConnectorType;
var init_connected_accounts_pb=__esm({"package:@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connected_accounts/connected_\
accounts_pb.js"(){({ConnectedAccountService:connected_accounts_pb_js_ConnectedAccountService,ConnectorStatus:connected_accounts_pb_js_ConnectorStatus,
ConnectorType:connected_accounts_pb_js_ConnectorType}=packages["@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connected_ac\
counts/connected_accounts_pb.js"]())}});var errdetails_pb_js_ErrorInfoSchema;var init_errdetails_pb=__esm({"package:@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/\
errdetails/errdetails_pb.js"(){({ErrorInfoSchema:errdetails_pb_js_ErrorInfoSchema}=packages["@scalekit-sdk/node/lib/pkg/\
grpc/scalekit/v1/errdetails/errdetails_pb.js"]())}});var body_exports={};__export(body_exports,{describeBytes:()=>describeBytes,isJsonType:()=>isJsonType,readAhead:()=>readAhead,
textOf:()=>textOf});async function textOf(bytes,answer2,trust){const{"content-encoding":encoding,"content-type":contentType=""}=answer2.
headers;const plain2=await decompressed(bytes,encoding?.trim().toLowerCase());if(trust==="type")return decoded2(plain2,contentType);
return decoded2(plain2,contentType,true)??decoded2(plain2,"",true)}function isJsonType(contentType){return/[/+](?:x-)?json\b/i.
test(contentType)}async function readAhead(body,wantsMore){const iterator=body[Symbol.asyncIterator]();let head2=Buffer.
alloc(0);let next=iterator.next();let step=await next.catch(()=>void 0);while(step?.done===false&&wantsMore(head2)){head2=
Buffer.concat([head2,step.value]);next=iterator.next();step=await next.catch(()=>void 0)}const isWhole=step?.done===true;
const again=import_node_stream3.Readable.from(resume(head2,next,iterator)).once("close",()=>body.destroy());return{head:head2,
isWhole,body:again}}async function*resume(head2,next,rest){yield head2;for(let step=await next;!step.done;step=await rest.
next())yield step.value}function describeBytes(bytes){return{bytes:bytes.length,sha256:(0,import_node_crypto.createHash)(
"sha256").update(bytes).digest("hex")}}async function decompressed(bytes,encoding){if(encoding===void 0||bytes.length===
0)return bytes;const zlib2=await import("node:zlib");const decoders=new Map([["gzip",zlib2.gunzipSync],["x-gzip",zlib2.gunzipSync],
["deflate",zlib2.inflateSync],["br",zlib2.brotliDecompressSync]]);try{return decoders.get(encoding)?.(bytes,{maxOutputLength:MAX_UNFOLDED_BYTES})??
bytes}catch{return bytes}}function decoded2(bytes,contentType,cut=false){const type=contentType.replace(/;.*/s,"").trim().
toLowerCase();const textual=type===""||isJsonType(type)||TEXTUAL.test(type);if(!textual)return bytes.length===0?"":void 0;
const charset=/charset="?([\w-]+)/i.exec(contentType)?.[1]??"utf-8";try{const text3=decoderFor(charset).decode(bytes,{stream:cut});
return type===""&&text3.includes("\0")?void 0:text3}catch{return void 0}}function decoderFor(charset){const name=CHARSETS[charset.
toLowerCase()]??charset;try{return new import_node_util.TextDecoder(name,{fatal:true})}catch{return new import_node_util.TextDecoder(
"utf-8",{fatal:true})}}var import_node_crypto,import_node_stream3,import_node_util,MAX_UNFOLDED_BYTES,TEXTUAL,CHARSETS;var init_body=__esm(
{"src/http/body.ts"(){import_node_crypto=require("node:crypto");import_node_stream3=require("node:stream");import_node_util=
require("node:util");MAX_UNFOLDED_BYTES=64*1024*1024;TEXTUAL=/^text\/|^message\/|^multipart\/|[/+.](?:x-)?(?:xml|javascript|ecmascript|typescript|yaml|yml|toml|sql|csv|www-form-urlencoded|ndjson|jsonl|jsonlines|json-seq|json5|graphql|diff|patch|sh|shellscript|markdown|rtf|latex|tex|x509|pem|vcard|calendar|ics|sparql-query|ld)$/;
CHARSETS={utf8mb4:"utf-8","latin-1":"latin1",none:"utf-8"}}});async function readTokenAnswer(incoming){const{statusCode:status=0,headers}=incoming;const chunks=[];let bytes=0;for await(const chunk of incoming){
chunks.push(chunk);bytes+=chunk.length;if(bytes>MAX_BYTES2)break}const text3=await textOf(Buffer.concat(chunks),{headers},
"bytes")??"";const members=membersOf(text3);const named3=name=>{const value=members[name];return typeof value==="string"&&
value!==""?value:void 0};return{status,headers,bytes,token:status>=200&&status<300?named3("access_token"):void 0,oauthError:named3(
"error"),isWebPage:/\bhtml\b/i.test(headers["content-type"]??"")||/^\s*<(?:!doctype|html)\b/i.test(text3)}}function membersOf(text3){
try{const value=JSON.parse(text3);return typeof value==="object"&&value!==null?value:{}}catch{return{}}}function fromTokenAnswer(answer2,envUrl,isPlaceholder){
const{status,headers,oauthError}=answer2;const seconds=retryAfterSeconds(headers["retry-after"],timeOfAnswer(headers.date));
if(status===401||status===400&&oauthError!==void 0){return new Failure("INVALID_CREDENTIALS",`Scalekit does not accept t\
he client id and secret (${oauthError??status}).`,{hint:isPlaceholder?"TOOL_CLIENT_SECRET holds the placeholder of OpenC\
law's secret proxy, and the proxy did not fill in the secret: check that it does so for the host of TOOL_ENV_URL.":"Ask \
the user to check TOOL_CLIENT_ID and TOOL_CLIENT_SECRET against the Scalekit Dashboard, and that TOOL_ENV_URL is the env\
ironment they belong to."})}if(status===403){return new Failure("FORBIDDEN","Scalekit refuses a token to these credentia\
ls (403).",{hint:"Ask the user to check in the Scalekit Dashboard that the API client is active and allowed to call this\
 environment."})}if(status===429)return rateLimited("Scalekit",seconds);if(status>=500&&status!==511){const details=seconds===
void 0?{}:{retry_after:seconds};return unavailable(`Scalekit answered the token request with ${status}.`,{details})}const isPortal=status===
511||isElsewhere(headers.location,envUrl)||status<300&&answer2.isWebPage;if(isPortal)return notScalekit(answer2,envUrl);
if(status<300){return new Failure("SCALEKIT_ERROR",`${envUrl} answered the token request without a token.`,{hint:"Check \
that TOOL_ENV_URL is the environment URL shown in the Scalekit Dashboard; something else may be answering there.",retryable:false})}
return new Failure("CONFIG_INVALID",`${envUrl} answered the token request with ${status}: no Scalekit environment there.`,
{hint:"Set TOOL_ENV_URL to the environment URL of the Scalekit Dashboard, such as https://your-env.scalekit.dev."})}function isElsewhere(location,envUrl){
if(location===void 0||!URL.canParse(location,envUrl))return false;return new URL(location,envUrl).origin!==new URL(envUrl).
origin}function notScalekit({status,headers:{location}},envUrl){const where=isElsewhere(location,envUrl)?` that leads to\
 ${new URL(String(location),envUrl).host}`:"";const what=where===""?"a web page":`a redirect${where}`;const code=status<
300?"SCALEKIT_ERROR":"CONFIG_INVALID";return new Failure(code,`${envUrl} answered the token request with ${what} (HTTP ${status}\
).`,{hint:"Something other than Scalekit answered: ask the user to sign in to the network if it has a login page, and to\
 check TOOL_ENV_URL.",retryable:false})}function rateLimited(who,retryAfter,details={}){return new Failure("RATE_LIMITED",
`${who} says: too many requests.`,{hint:retryAfter===void 0?"Wait a minute, then run the command again.":`Wait ${inWords(
retryAfter)}, then run the command again.`,details:{...retryAfter!==void 0&&{retry_after:retryAfter},...details}})}function unavailable(message2,parts={}){
const seconds=parts.details?.retry_after;const when=typeof seconds==="number"?`in ${inWords(seconds)}`:"in a moment";return new Failure(
"UNAVAILABLE",message2,{hint:`Nothing happened; run the command again ${when}.`,...parts})}var MAX_BYTES2;var init_token=__esm(
{"src/scalekit/errors/token.ts"(){init_failure();init_body();init_retry();MAX_BYTES2=1024*1024}});function errorInfoOf(error){return error.findDetails(errdetails_pb_js_ErrorInfoSchema)[0]}function textOf2(error){const info=errorInfoOf(
error);return info?.localizedMessageInfo?.message||info?.debugInfo?.detail||error.rawMessage}function httpStatusOf(error){
const match=/^HTTP (\d{3})$/.exec(error.rawMessage);return match?Number(match[1]):void 0}function retryAfterOf(error){return retryAfterSeconds(
error.metadata.get("retry-after"),timeOfAnswer(error.metadata.get("date")))}function waitOf(error){const seconds=retryAfterOf(
error);return seconds===void 0?{}:{retry_after:seconds}}function isTokenRefused(error){return error.code===connect_Code.
Unauthenticated&&errorInfoOf(error)?.errorCode!=="TOOL_ERROR"}function isOwnTokenRefused(error){const info=errorInfoOf(error);
return isTokenRefused(error)&&info?.errorCode==="UNAUTHENTICATED"&&!info.toolErrorInfo}function fromRead(error,envUrl){if(systemCode(
error.cause)!==void 0)return networkFailure(error.cause,envUrl);const status=httpStatusOf(error);if(status!==void 0)return fromHttpStatus(
status,error,envUrl);const text3=textOf2(error);switch(error.code){case connect_Code.Unauthenticated:return new Failure(
"INVALID_CREDENTIALS",`Scalekit does not accept the access token: ${text3}.`,{hint:"Ask the user to check TOOL_CLIENT_ID\
 and TOOL_CLIENT_SECRET, and that TOOL_ENV_URL is the environment they belong to."});case connect_Code.PermissionDenied:
return new Failure("FORBIDDEN",`Scalekit does not allow this: ${text3}.`,{hint:"Ask the user to check in the Scalekit Da\
shboard that the connection is enabled and the API client may use it."});case connect_Code.NotFound:return new Failure("\
NOT_FOUND",`Scalekit did not find it: ${text3}.`,{hint:"Check the connection name and the identifier; `list-connections`\
 shows the connections."});case connect_Code.ResourceExhausted:return rateLimited("Scalekit",retryAfterOf(error));case connect_Code.
Unavailable:case connect_Code.DeadlineExceeded:case connect_Code.Canceled:case connect_Code.Aborted:return unavailable(`\
Scalekit did not answer properly (${connect_Code[error.code]}: ${text3}).`,{cause:error,details:waitOf(error)});default:
return scalekitError(error,isUnexpectedCode(error.code))}}function scalekitError(error,retryable){const info=errorInfoOf(
error);const violations=info?.validationErrorInfo?.fieldViolations.map(({field,description})=>({path:field,message:description}));
return new Failure("SCALEKIT_ERROR",`Scalekit answered ${connect_Code[error.code]}: ${textOf2(error)}.`,{hint:retryable?
"Run the command again in a moment; if it stays, report it to Scalekit.":"Check the values of the flags against what the\
 message says.",retryable,details:{grpc_code:connect_Code[error.code],...info?.errorCode&&{scalekit_code:info.errorCode},
...violations&&violations.length>0&&{violations}},cause:error})}function fromHttpStatus(status,error,envUrl){if(status===
429)return rateLimited("Scalekit",retryAfterOf(error));if(status===401||status===403){return new Failure("FORBIDDEN",`${envUrl}\
 refuses the call (HTTP ${status}).`,{hint:"Check that the network lets gRPC through to TOOL_ENV_URL and that the creden\
tials belong to it."})}if(status>=500)return unavailable(`Scalekit answered HTTP ${status}.`,{cause:error,details:waitOf(
error)});if(status>=300&&status<500){return new Failure("CONFIG_INVALID",`${envUrl} answered HTTP ${status}: no Scalekit\
 environment there.`,{hint:"Set TOOL_ENV_URL to the environment URL of the Scalekit Dashboard, such as https://your-env.\
scalekit.dev."})}return scalekitError(error,true)}function isUnexpectedCode(code){return code===connect_Code.Internal||code===
connect_Code.Unknown||code===connect_Code.DataLoss}var init_grpc=__esm({"src/scalekit/errors/grpc.ts"(){init_connect();init_errdetails_pb();
init_failure();init_network_errors();init_retry();init_token()}});async function readAccount(client,connectionName,identifier,reveal){const account=await found(client.read(client.service(
connected_accounts_pb_js_ConnectedAccountService).getConnectedAccountAuth,{connector:connectionName,identifier}));if(!account)
return void 0;const tokens=tokensOf(account.authorizationDetails);for(const[name,value]of Object.entries({...tokens,...account.
apiConfig}))hide(client,name,value);reveal?.(tokens);return withoutSecrets(account,tokens)}async function lookAtAccount(client,connectionName,identifier){
const service=client.service(connected_accounts_pb_js_ConnectedAccountService);const request={connector:connectionName,identifier};
try{const account=await found(client.read(service.getConnectedAccountDetails,request));return account&&withoutSecrets(account,
{})}catch(error){const isUnknown=error instanceof Failure&&error.details.grpc_code==="Unimplemented";if(isUnknown)return await readAccount(
client,connectionName,identifier);throw error}}async function found(answer2){try{return(await answer2).connectedAccount}catch(error){
if(error instanceof Failure&&error.code==="NOT_FOUND")return void 0;throw error}}async function verifyUser(client,authRequestId,identifier){
const service=client.service(connected_accounts_pb_js_ConnectedAccountService);try{await client.once(service.verifyConnectedAccountUser,
{authRequestId,identifier})}catch(error){client.session.signal.throwIfAborted();throw error instanceof Failure?error:fromRead(
connect_ConnectError.from(error),client.envUrl)}}async function listAccounts(client,identifier){const service=client.service(
connected_accounts_pb_js_ConnectedAccountService);const accounts=[];const seen=new Set;for(let pageToken="";;){const request={
identifier,pageSize:99,pageToken};const page=await client.read(service.listConnectedAccounts,request);for(const{connector,
status}of page.connectedAccounts){accounts.push({connectionName:connector,status:connected_accounts_pb_js_ConnectorStatus[status]??
String(status)})}pageToken=page.nextPageToken;if(pageToken===""||seen.has(pageToken))return accounts;seen.add(pageToken)}}
async function listIdentifiers(client,connectionName=""){const service=client.service(connected_accounts_pb_js_ConnectedAccountService);
const page=await client.read(service.listConnectedAccounts,{pageSize:99,connector:connectionName});return[...new Set(page.
connectedAccounts.map(({identifier})=>identifier))]}async function magicLink(client,connectionName,identifier,options={}){
const service=client.service(connected_accounts_pb_js_ConnectedAccountService);const answer2=await client.read(service.getMagicLinkForConnectedAccount,
{connector:connectionName,identifier,...options.state!==void 0&&{state:options.state},...options.userVerifyUrl!==void 0&&
{userVerifyUrl:options.userVerifyUrl}});const expiresAt=isoOf(answer2.expiry);return{link:answer2.link,...expiresAt&&{expires_at:expiresAt}}}
function isoOf(timestamp){const date=timestamp&&wkt_timestampDate(timestamp);return date&&!Number.isNaN(date.getTime())?
date.toISOString():void 0}function tokensOf(details){const held=details?.details;switch(held?.case){case"oauthToken":return{
access_token:held.value.accessToken,refresh_token:held.value.refreshToken};case"staticAuth":return{...held.value.details};case"\
googleDwd":return{access_token:held.value.accessToken};case"trustedIdp":return{access_key_id:held.value.accessKeyId,secret_access_key:held.
value.secretAccessKey,session_token:held.value.sessionToken};default:return{}}}function hide(client,name,value){if(typeof value===
"string"&&(SECRET_MEMBERS.test(name)||!PLAIN_MEMBERS.test(name)))client.session.redactor.add(value);if(typeof value==="o\
bject"&&value!==null){for(const[key,member]of Object.entries(value))hide(client,key,member)}}function withoutSecrets(account,tokens){
const{details}=account.authorizationDetails??{};const scopes=details?.case==="oauthToken"||details?.case==="googleDwd"?details.
value.scopes:[];const expiresAt=isoOf(account.tokenExpiresAt);return{id:account.id,status:connected_accounts_pb_js_ConnectorStatus[account.
status]??String(account.status),authorizationType:connected_accounts_pb_js_ConnectorType[account.authorizationType]??String(
account.authorizationType),...expiresAt&&{tokenExpiresAt:expiresAt},scopes:[...scopes],hasAccessToken:Object.entries(tokens).
some(([name,value])=>name!=="refresh_token"&&Boolean(value)),hasRefreshToken:Boolean(tokens.refresh_token),provider:account.
provider,connectionName:account.connector,updatedAt:isoOf(account.updatedAt)??""}}var PLAIN_MEMBERS,SECRET_MEMBERS;var init_accounts=__esm(
{"src/scalekit/accounts.ts"(){init_wkt();init_connect();init_connected_accounts_pb();init_failure();init_grpc();PLAIN_MEMBERS=
/user|domain|host|url|email|region|version|type|scope|path/i;SECRET_MEMBERS=/key|token|secret|pass|auth|credential/i}});var connections_pb_js_ConnectionService,connections_pb_js_ConnectionStatus,connections_pb_js_ConnectionType;var init_connections_pb=__esm(
{"package:@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/connections/connections_pb.js"(){({ConnectionService:connections_pb_js_ConnectionService,
ConnectionStatus:connections_pb_js_ConnectionStatus,ConnectionType:connections_pb_js_ConnectionType}=packages["@scalekit\
-sdk/node/lib/pkg/grpc/scalekit/v1/connections/connections_pb.js"]())}});function needsConsent(connection){return CONSENT_TYPES.has(connection.type)}function isUsable(connection){return connection.
status==="COMPLETED"&&connection.enabled}async function listConnections(client,name){const service=client.service(connections_pb_js_ConnectionService);
const connections=[];const seen=new Set;for(let pageToken="";;){const page=await client.read(service.listAppConnections,
{pageSize:PAGE_SIZE,pageToken});for(const{keyId,providerKey,type,status,enabled}of page.connections){connections.push({keyId,
provider:providerKey,type:connections_pb_js_ConnectionType[type]??String(type),status:connections_pb_js_ConnectionStatus[status]??
String(status),enabled})}pageToken=page.nextPageToken;const found2=name!==void 0&&connections.some(({keyId})=>keyId===name);
if(pageToken===""||seen.has(pageToken)||found2)return connections;seen.add(pageToken)}}var PAGE_SIZE,CONSENT_TYPES;var init_connections=__esm(
{"src/scalekit/connections.ts"(){init_connections_pb();PAGE_SIZE=30;CONSENT_TYPES=new Set(["OAUTH","TRELLO_OAUTH1","SMAR\
T_FHIR"])}});function causeOf(evidence){const codes=new Set(evidence.codes.map(plain));const text3=evidence.text.replace(QUOTED2," ").
replace(/\s+/g," ");const fits=({statuses,unless,...sign})=>statuses.includes(evidence.status)&&!unless?.test(text3)&&(sign.
codes?.some(code=>codes.has(plain(code)))||sign.text?.test(text3)||sign.header?.(evidence)===true);return SIGNS.find(fits)?.
cause}function plain(code){return code.split("/",1)[0]?.replace(/[^a-z0-9]/gi,"").toLowerCase()}function lacksGitHubScope(header){
const list4=name=>header(name)?.split(/[\s,]+/).filter(Boolean)??[];const granted=header("x-oauth-scopes");const accepted=list4(
"x-accepted-oauth-scopes");return granted!==void 0&&accepted.length>0&&!accepted.some(scope=>list4("x-oauth-scopes").includes(
scope))}var REFUSED,ABOUT_A_THING,OTHER_TOKEN,OTHER,LIVING_TOKEN,DEAD,SIGNS,QUOTED2;var init_causes=__esm({"src/scalekit\
/errors/causes.ts"(){REFUSED=[void 0,400,401,403];ABOUT_A_THING=/\bnot found\b|\bno such\b|\balready (?:exists|in use|taken|(?:been )?(?:revoked|deleted))\b|\bcannot (?:find|change|update|delete|revoke)\b/i;
OTHER_TOKEN=/(?:csrf|xsrf|captcha|page|sync|delta|cursor|continuation|pagination|upload|download|device|registration|push|card|payment|reset|password|invite|invitation|verification|confirmation|share|sharing|public|webhook|state|nonce|resume|skip|deploy|unsubscribe|subscription|idempotency|edit|room|video|guest|join|cart|checkout|project access|group access|personal access)[\s_-]*(?:token|key)|\b(?:unexpected|max|maximum|too many|number of) tokens?\b|\b(?:transaction|payment|charge|debit|dispute)s?\b/i;
OTHER=new RegExp(`${ABOUT_A_THING.source}|${OTHER_TOKEN.source}`,"i");LIVING_TOKEN=String.raw`(?:access|oauth ?2?(?:\.0)?|bearer|refresh|auth|authentication|authorization|api)[ _-]?tokens?`;
DEAD=`(?:expired|revoked|invalid(?:ated)?|malformed|not valid|no longer valid|not active)`;SIGNS=[{cause:"rate limit",statuses:[
429],text:/(?:)/},{cause:"rate limit",statuses:[...REFUSED,503,200],codes:["429","rate_limit","rate_limits","rate_limite\
d","ratelimited","rate_limit_exceeded","rate_limit_reached","rate_limit_error","api_rate_limit_exceeded","user_rate_limi\
t_exceeded","request_limit_exceeded","too_many_requests","too_many_requests_exception","too_many_write_operations","thro\
ttled","request_throttled","throttling","throttling_exception","application_throttled","activity_limit_reached","resourc\
e_exhausted"]},{cause:"rate limit",statuses:[void 0,403],codes:["quotaExceeded","dailyLimitExceeded"]},{cause:"rate limi\
t",statuses:[...REFUSED,503],text:/\brate[ -]?limit(?:s|ing)? (?:has been |have been |was |is )?(?:exceeded|reached|hit)\b|\bexceeded (?:a|an|the|your|our)(?: \w+)? rate[ -]?limit|\btoo many (?:api )?requests\b|\b(?:are being|request was|have been) (?:rate[ -]?limited|throttled)\b|\brequest limit (?:has been )?reached\b|\babuse detection mechanism\b|\bthrottle \w+ \w+ limit\b/i,
unless:ABOUT_A_THING},{cause:"rate limit",statuses:[403],header:({header})=>header("retry-after")!==void 0||["x-ratelimi\
t-remaining","x-rate-limit-remaining","ratelimit-remaining"].some(name=>Number(header(name)??Number.NaN)===0)},{cause:"m\
issing scope",statuses:[...REFUSED,200],codes:["missing_scope","missing_scopes","missing_required_scope","insufficient_s\
cope","insufficient_scopes","insufficient_client_scope","access_token_scope_insufficient","consent_required","AADSTS6500\
1","AADSTS65004"],header:({header})=>/\berror="?insufficient_scope\b/i.test(header("www-authenticate")??"")},{cause:"mis\
sing scope",statuses:REFUSED,text:/\binsufficient (?:oauth2? |authentication |client |api |token )?scopes?\b|\bmissing[ _](?:(?:the |a |any |one )?(?:of the )?(?:following )?(?:required |needed |necessary )?(?:oauth2? |api )?)?scopes?\b(?! (?:parameter|field|argument|property|attribute|in )\b)|\bscopes? (?:does|do) not match\b|\bgranted (?:all )?(?:the )?required scopes\b|\bat least 1 of the following scopes\b|\b(?:does|do) not (?:have|contain|include) (?:any of )?(?:the )?(?:required |necessary |needed |following )?(?:oauth2? |api )?scopes?\b|\bapproval for \w+ scope\b|\bscope permissions on the request\b|\brequires? (?:the )?'?[a-z]+(?:_[a-z]+)+'? permission\b/i,
unless:ABOUT_A_THING},{cause:"missing scope",statuses:[403],header:({header})=>lacksGitHubScope(header)},{cause:"dead to\
ken",statuses:[401],text:/(?:)/},{cause:"dead token",statuses:[void 0,400,403,200],codes:["invalid_grant","invalid_token",
"invalid_access_token","invalid_refresh_token","invalid_auth","invalid_auth_header","invalid_authentication","invalid_au\
thentication_token","invalid_session_id","token_expired","token_revoked","token_invalid","expired_token","revoked_token",
"expired_access_token","revoked_access_token","expired_authentication","expired_authentication_token","access_token_expi\
red","access_token_revoked","access_token_invalid","refresh_token_expired","refresh_token_revoked","refresh_token_missin\
g","reauthentication_needed","interaction_required","not_authed","auth_error","bad_credentials","account_inactive"],unless:OTHER},
{cause:"dead token",statuses:[200],codes:["unauthenticated","authentication_error"],unless:OTHER},{cause:"dead token",statuses:[
void 0],codes:["unauthorized","unauthenticated"],unless:OTHER},{cause:"dead token",statuses:[void 0,400,403],codes:[50076,
50078,50079,50089,50132,50133,50158,50173,70008,70043,700081,700082,700084].map(number2=>`AADSTS${number2}`)},{cause:"de\
ad token",statuses:[void 0,400,403],text:new RegExp([String.raw`\b${LIVING_TOKEN}\b[^.;:]{0,60}?\b${DEAD}\b`,String.raw`\b(?:expired|invalid|revoked|bad) ${LIVING_TOKEN}\b`,
String.raw`\b(?:token|grant|authorization|session)(?: has been| was| is)? expired or (?:revoked|invalid)\b`,String.raw`\binvalid authentication credentials\b`,
String.raw`\berror validating access token\b`,String.raw`\blifetime validation failed\b`,String.raw`^bad credentials\b`,
String.raw`\b(?:invalid_grant|token_revoked|invalid_auth|not_authed|invalid_session_id)\b`].join("|"),"i"),unless:OTHER}];
QUOTED2=/(?<!\w)["'`“‘][^\n]{1,200}?["'`”’](?!\w)/g}});function readEvidence(body,known2={}){const evidence={status:known2.status,codes:[...known2.codes??[]],text:"",scopes:[],
seconds:void 0,header:known2.header??(()=>void 0)};const read=(value,name,depth)=>{if(typeof value==="object"&&value!==null&&
depth<MAX_DEPTH2){for(const[key,member]of Object.entries(value).slice(0,MAX_ITEMS2))read(member,Array.isArray(value)?name:
key,depth+1)}else if(typeof value==="string"||typeof value==="number")note(evidence,name,String(value))};read(typeof body===
"string"?jsonWithin(body)??body:body,"",0);for(const[,code]of evidence.text.matchAll(/(?:^(?=\w+:)|\b(?=AADSTS\d))(\w+)/gm))
if(code)evidence.codes.push(code);return evidence}function note(evidence,name,value){if(SCOPES.test(name))evidence.scopes.
push(...value.split(/[\s,]+/).filter(isScope));else if(SECONDS.test(name)&&/^\d+(?:\.\d+)?s?$/.test(value))evidence.seconds??=
Math.ceil(Number.parseFloat(value));else if(MILLISECONDS.test(name)&&/^\d+$/.test(value))evidence.seconds??=Math.ceil(Number(
value)/1e3);if(/\s/.test(value))evidence.text+=`${value}
`;else if(CODE.test(name))evidence.codes.push(value)}function jsonWithin(text3){const start=text3.indexOf("{");if(start<
0)return void 0;try{return[text3.slice(0,start),JSON.parse(text3.slice(start,text3.lastIndexOf("}")+1))]}catch{return void 0}}
function scopesOf({scopes,text:text3,header}){const challenge=/\bscope="([^"]+)"/.exec(header("www-authenticate")??"")?.[1]??
"";const named3=SCOPES_IN_TEXT.flatMap(place=>[...text3.matchAll(place)].map(([,names])=>String(names)));const accepted=header(
"x-accepted-oauth-scopes")??"";const all=[...scopes,challenge,...named3,...scopes.length===0?[accepted]:[]];const words=all.
flatMap(list4=>list4.split(/[\s,'"`]+/)).map(word=>word.replace(/[.:]+$/,""));return[...new Set(words.filter(isScope))].
slice(0,MAX_ITEMS2)}function isScope(word){return/^[\w.:/-]{2,200}$/.test(word)&&!NO_SCOPE.test(word)}function waitOf2({
header,seconds,text:text3},now3=Date.parse(header("date")??"")){const clock=Number.isNaN(now3)?Date.now():now3;const ms=header(
"retry-after-ms")??header("x-ms-retry-after-ms");const found2=retryAfterSeconds(header("retry-after"),clock)??(ms!==void 0&&
/^\d+$/.test(ms)?Math.ceil(Number(ms)/1e3):void 0)??retryAfterSeconds(header("x-ratelimit-reset-after"))??seconds??windowEnd(
header,clock)??waitInWords(text3,clock);return found2!==void 0&&found2<=LONGEST_WAIT_SECONDS?found2:void 0}function windowEnd(header,now3){
for(const prefix of["x-ratelimit","x-rate-limit","ratelimit"]){const reset=header(`${prefix}-reset`)?.trim();if(!reset||
Number(header(`${prefix}-remaining`)??0)>0)continue;const at=Number(reset);if(Number.isNaN(at))return retryAfterSeconds(
reset,now3);if(at<1e9)return Math.ceil(at);return Math.max(1,Math.ceil((at<1e11?at*1e3-now3:at-now3)/1e3))}return void 0}
function waitInWords(text3,now3){const at=/\b(?:retry|try again) (?:after|at) (\d{4}-\d\d-\d\dT[\d:.]+Z)/i.exec(text3)?.[1];
if(at)return Math.max(1,Math.ceil((Date.parse(at)-now3)/1e3));const[,amount,unit="s"]=/\b(?:retry|try again|wait|available)\b[^.\d]{0,40}(\d+(?:\.\d+)?) ?(ms|[smhd])?/i.
exec(text3)??[];if(amount!==void 0)return Math.ceil(Number(amount)*(/^ms$/i.test(unit)?.001:UNITS[unit.toLowerCase()]??1));
return/\bsecondary rate limit\b/i.test(text3)?60:void 0}var CODE,SCOPES,SECONDS,MILLISECONDS,MAX_DEPTH2,MAX_ITEMS2,LONGEST_WAIT_SECONDS,
SCOPES_IN_TEXT,NO_SCOPE,UNITS;var init_evidence=__esm({"src/scalekit/errors/evidence.ts"(){init_retry();CODE=/^(?:|code|status|reason|type|category|errors?|error_?code|error_?type|error_?summary|subcode|name|\.tag)$/i;
SCOPES=/^(?:(?:required|missing)_?(?:granular_?)?scopes?|needed|scopes?)$/i;SECONDS=/^(?:retry_?after(?:_?seconds)?|retry_?delay)$/i;
MILLISECONDS=/^retry_?after_?ms$/i;MAX_DEPTH2=6;MAX_ITEMS2=20;LONGEST_WAIT_SECONDS=366*86400;SCOPES_IN_TEXT=[/\bscopes?:? ?\[([^\]]+)\]/gi,
/\b(?:needed|requires one of|following(?: required)? scopes?):? '?([\w.:/-]+(?:, ?[\w.:/-]+)*)/gi,/\b(?:required|missing)(?: required)?[ _]scopes?:? '?([\w.:/-]+(?:, ?[\w.:/-]+)*)/gi,
/\bfor (\w+) scope\b/gi,/\b'?([a-z]+(?:_[a-z]+)+)'? permission\b/g,/(https:\/\/(?:www\.googleapis\.com\/auth\/[\w./-]+|mail\.google\.com\/))/g];
NO_SCOPE=/^(?:are|is|the|to|for|this|that|required|missing|following|be|on|in|of|not|and|or|any|needed)$/i;UNITS={m:60,h:3600,
d:86400}}});function fromExecute(thrown,toolName,envUrl,signal){if(thrown instanceof Failure)return{kind:"other",failure:thrown};const error=connect_ConnectError.
from(thrown);const info=errorInfoOf(error);if(info?.toolErrorInfo||info?.errorCode==="TOOL_ERROR")return fromProvider(error,
info,toolName);if(info&&DEAD_GRANT.has(info.errorCode)){const details={tool_error_code:info.errorCode};return{kind:"gran\
t",cause:"dead token",reason:textOf2(error),details}}if(!signal.aborted&&neverSent(error))return{kind:"other",failure:networkFailure(
error,envUrl)};if(isRateLimit(error,info))return{kind:"other",failure:rateLimited("Scalekit",retryAfterOf(error),scalekitCode(
info))};if(REFUSALS.has(error.code)&&!signal.aborted)return fromRefusal(error,info,envUrl);if(info?.errorCode&&error.code===
connect_Code.Internal)return{kind:"other",failure:scalekitError(error,false)};return{kind:"other",failure:unknown(error,
toolName,signal)}}function fromProvider(error,info,toolName){const{toolErrorCode="",toolErrorMessage,executionId}=info.toolErrorInfo??
{};const message2=toolErrorMessage||textOf2(error);const details={tool_error_code:toolErrorCode,...executionId&&{execution_id:executionId}};
const named3=/^[1-5]\d\d$/.test(toolErrorCode)?Number(toolErrorCode):void 0;const evidence=readEvidence(message2,{status:PROVIDER_STATUS.
get(error.code)??named3,codes:[toolErrorCode],header:name=>error.metadata.get(name)??void 0});const cause=causeOf(evidence);
if(cause==="rate limit"){const failure=rateLimited("The provider",waitOf2(evidence),{...details,reason:message2});return{
kind:"other",failure}}if(cause==="missing scope")return{kind:"grant",cause,reason:message2,details:{...details,scopes:scopesOf(
evidence)}};if(cause==="dead token")return{kind:"grant",cause,reason:message2,details};if(isNotFound(evidence.status,toolErrorCode,
message2)){return{kind:"other",failure:new Failure("NOT_FOUND",`${toolName} failed at the provider: ${message2}`,{hint:"\
An id in the input is wrong, or this account may not see what it names: look the id up with a reading tool, and do not g\
uess another.",details})}}return{kind:"other",failure:new Failure("TOOL_ERROR",`${toolName} failed at the provider: ${message2}`,
{hint:"Read the message and correct the input; check with the provider before repeating anything that may have happened \
in part.",retryable:false,details})}}function isNotFound(status,code,message2){if(status!==void 0)return status===404;return/^(?:[a-z]+[_ ]?)?not[_ ]?found$/i.
test(code)||/^(?:HTTP )?(?:404[ :.-]*)?not found\.?$/i.test(message2.trim())}function fromRefusal(error,info,envUrl){const text3=textOf2(
error);if(error.code===connect_Code.InvalidArgument&&info?.errorCode==="RESOURCE_NOT_FOUND")return{kind:"tool",text:text3};
const violations=info?.validationErrorInfo?.fieldViolations??[];if(error.code===connect_Code.InvalidArgument&&violations.
length>0){return{kind:"other",failure:new Failure("INVALID_TOOL_INPUT",`Scalekit refuses the input: ${text3}.`,{hint:"Co\
rrect what the violations name; get-tool shows the schema.",details:{violations:violations.map(({field,description})=>({
path:field,message:description}))}})}}const failure=fromRead(error,envUrl);const aboutAccount=error.code===connect_Code.
NotFound||error.code===connect_Code.InvalidArgument&&/\b(account|active)\b/i.test(text3);return aboutAccount?{kind:"acco\
unt",failure}:{kind:"other",failure}}function isRateLimit(error,info){if(info?.errorCode==="RATE_LIMITED"||httpStatusOf(
error)===429)return true;const described2=Boolean(info?.errorCode)||retryAfterOf(error)!==void 0;return error.code===connect_Code.
ResourceExhausted&&described2}function scalekitCode(info){return info?.errorCode?{scalekit_code:info.errorCode}:{}}function unknown(error,toolName,signal){
const reason=signal.aborted&&signal.reason instanceof Failure?signal.reason:void 0;if(reason?.code==="INTERRUPTED"){return new Failure(
"INTERRUPTED",`Stopped while ${toolName} was running: it may have happened.`,{hint:LOOK_FIRST,retryable:false,exit:reason.
exitCode})}const why=reason?reason.message.replace(/\.$/,""):`${connect_Code[error.code]}: ${error.rawMessage}`;return new Failure(
"OUTCOME_UNKNOWN",`${toolName} was sent and no answer came (${why}): it may have happened.`,{hint:LOOK_FIRST,retryable:false,
cause:error})}var DEAD_GRANT,PROVIDER_STATUS,REFUSALS;var init_execute=__esm({"src/scalekit/errors/execute.ts"(){init_connect();
init_failure();init_network_errors();init_causes();init_evidence();init_grpc();init_token();DEAD_GRANT=new Set(["REAUTHE\
NTICATION_NEEDED","REFRESH_TOKEN_MISSING"]);PROVIDER_STATUS=new Map([[connect_Code.Unauthenticated,401],[connect_Code.PermissionDenied,
403],[connect_Code.NotFound,404],[connect_Code.AlreadyExists,409],[connect_Code.ResourceExhausted,429]]);REFUSALS=new Set(
[connect_Code.InvalidArgument,connect_Code.NotFound,connect_Code.AlreadyExists,connect_Code.PermissionDenied,connect_Code.
FailedPrecondition,connect_Code.OutOfRange,connect_Code.Unimplemented,connect_Code.Unauthenticated])}});var tools_pb_js_ToolService;var init_tools_pb=__esm({"package:@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/tools/tools_pb\
.js"(){({ToolService:tools_pb_js_ToolService}=packages["@scalekit-sdk/node/lib/pkg/grpc/scalekit/v1/tools/tools_pb.js"]())}});var mini_catch,mini_object,mini_record,mini_regex,mini_string,mini_unknown;var init_mini=__esm({"package:zod/mini"(){({catch:mini_catch,
object:mini_object,record:mini_record,regex:mini_regex,string:mini_string,unknown:mini_unknown}=packages["zod/mini"]())}});function isCustomTool(name){return name.startsWith("c-")}var init_definition=__esm({"src/tools/definition.ts"(){}});async function listTools(client,filter,paging={}){const service=client.service(tools_pb_js_ToolService);const tools=new Map;
const seen=new Set;const pageSize=paging.pageSize??PAGE_SIZE2;const wire={...filter.provider&&{provider:filter.provider},
...filter.toolName&&{toolName:filter.toolName},...filter.connector&&{connector:filter.connector},...filter.identifier&&{
identifier:filter.identifier}};for(let pageToken=paging.pageToken??"";;){const page=await client.read(service.listTools,
{filter:wire,pageSize,pageToken});for(const tool of page.tools){const definition=decode(tool);if(definition.name==="")continue;
const owner=isCustomTool(definition.name)?filter.connector:void 0;tools.set(definition.name,{...definition,...owner&&{connectionName:owner}})}
pageToken=page.nextPageToken;if(pageToken===""||seen.has(pageToken))return[...tools.values()];seen.add(pageToken)}}async function listToolsOfAccount(client,filter,paging){
try{return await listTools(client,filter,paging)}catch(error){if(!(error instanceof Failure)||error.retryable)throw error;
if(error.code==="NOT_FOUND"||error.code==="SCALEKIT_ERROR")return[];throw error}}function executeTool(client,call,_permit){
const service=client.service(tools_pb_js_ToolService);const{toolName,connector,identifier,params}=call;return client.once(
service.executeTool,{toolName,connector,identifier,params})}function decode(tool){const definition=Definition.parse(tool.
definition??{});return{name:definition.name,provider:tool.provider,...definition.display_name&&{displayName:definition.display_name},
description:definition.description,inputSchema:definition.input_schema,...definition.rest_api_info.method&&{method:definition.
rest_api_info.method.toUpperCase()},raw:{id:tool.id,...tool.definition,...tool.metadata&&{metadata:tool.metadata},tags:tool.
tags,...tool.isDefault!==void 0&&{is_default:tool.isDefault}}}}var PAGE_SIZE2,text2,Definition;var init_tools=__esm({"sr\
c/scalekit/tools.ts"(){init_tools_pb();init_mini();init_failure();init_definition();PAGE_SIZE2=1e3;text2=mini_catch(mini_string(),
"");Definition=mini_object({name:text2,display_name:text2,description:text2,input_schema:mini_catch(mini_record(mini_string(),
mini_unknown()),{}),rest_api_info:mini_catch(mini_object({method:text2}),{method:""})})}});function movesMoney(whole){if(NO_MONEY.test(whole))return false;return FORMS.some(form=>form.test(whole))||MOVEMENT.test(
whole)&&MAKING.test(whole)&&!CHANGES.test(whole)}function pathMovesMoney(segments,makes){const words=segments.map(segment=>segment.
replace(/([a-z])([A-Z])/g,"$1_$2").replace(/[-:.]/g,"_").toLowerCase());const[last="",parent="",grandparent=""]=words.reverse();
const above=/^[a-z_]+[^s]s$|^transfer$/.test(parent)?parent:grandparent;if(NO_MONEY.test(`${above}_${last}`)||NO_MONEY.test(
`${parent}_${last}`))return false;if(CREATED.test(last)&&last!=="transfer")return makes;return last!=="transfer"&&movesMoney(
last)||movesMoney(`${above}_${last}`)}var MOVEMENTS,MAKES,VERBS,WEAK_VERBS,MONEY,ABOUT,ONE,OTHERS,NO_MONEY,FORMS,MAKING,
MOVEMENT,CHANGES,CREATED;var init_money=__esm({"src/tools/money.ts"(){MOVEMENTS="payments?|payouts?|refunds?|charges?|tr\
ansfers?|reimbursements?|disbursements?|withdrawals?|deposits?|wires?|top_?ups?|donations?|payrolls?|remittances?";MAKES=
"create|make|send|resend|issue|initiate|execute|submit|process|capture|confirm|approve|retry|release|trigger|run|collect\
|settle|finalize|complete|post|add|schedule|perform|start|insert";VERBS="pay|repay|prepay|refund|charge|payout|buy|sell|\
donate|remit|reimburse|disburse|purchase|lend|borrow";WEAK_VERBS="transfer|wire|withdraw|deposit|settle|move|swap|stake|\
invest|release|spend";MONEY="money|funds?|cash|balances?|usdc?|crypto|bitcoin|btc|eth|sol|coins?|earnings?";ABOUT="links\
?|methods?|requests?|reminders?|receipts?|terms?|plans?|templates?|notes?|settings?|sources?|pages?|profiles?|gateways?|\
tokens?|types?|config|configurations?|status|records?|reports?|options?|accounts?|details?|comments?|sessions?|rules?|ca\
tegor(?:y|ies)|polic(?:y|ies)|schedules?|rates?|periods?|groups?|forms?|fields?|tags?|webhooks?|exports?|imports?|files?\
|jobs?|slips?|stubs?|codes?|grades?|calendars?|reasons?|attachments?|evidence|runs?|backs?|points?|cards?|create|update|\
add|ownership|events?";ONE="(?:(?!(?:for|by|from|to|with|via|on|of)_)[a-z]+_)?";OTHERS="domains?|ownership|files?|data|i\
nventory|stock|calls?|numbers?|projects?|repos?|repository|tickets?|issues?|users?|members?|leads?|chats?|conversations?\
|zones?";NO_MONEY=new RegExp(`(?:^|_)(?:batter(?:y|ies)|vehicles?|cars?|stations?|ports?)(?:_|$)|(?:^|_)charge_(?:start|\
stop|limit|state|level)|(?:start|stop)_charge(?:_|$)|(?:^|_)(?:${OTHERS})_transfers?(?:_|$)|(?:^|_)transfer_(?:${OTHERS}\
)(?:_|$)`);FORMS=[`^(?:.*_(?:and|or|then)_)?(?:${VERBS})(?!(?<=purchase)_orders?(?:_|$)|_${ONE}(?:${ABOUT})(?:_|$))(?:_|\
$)`,`^(?!(?:.*_)?(?:create|update|add|edit|set|approve|unlink|export)_).*_(?:${VERBS})$`,`(?:^|_)(?:pay|charge|refund)_(\
?:invoices?|bills?|vendors?|payments?|customers?|cards?|charges?)$`,`^(?:transfer|payout|withdraw|deposit)$`,`(?:^|_)(?:${WEAK_VERBS}\
)_(?:\\w+_)?(?:${MONEY})(?:_|$)`,`(?:^|_)send_(?:money|funds?|cash|usdc?|crypto|bitcoin|btc|eth|sol)(?:_|$)`,`(?:^|_)(?:\
send|resend|email|charge|collect|finalize|deliver|issue)_(?:\\w+_)?invoices?(?!_${ONE}(?:${ABOUT})(?:_|$))(?:_|$)`,`(?:^\
|_)invoices?_(?:send|resend|email|charge|collect|finalize|deliver|issue)(?:_|$)`,`(?:^|_)(?:place|submit)_(?:\\w+_)?order\
s?$|(?:^|_)orders?_(?:place|submit|capture)$`,`(?:^|_)(?:complete|submit|confirm)_checkouts?$|(?:^|_)checkouts?_(?:compl\
ete|submit|confirm)$`,`(?:^|_)(?:authorizations?|intents?)_capture(?:_|$)|(?:^|_)capture_(?:authorizations?|orders?)(?:_\
|$)`].map(form=>new RegExp(form));MAKING=new RegExp(`(?:^|_)(?:${MAKES})(?:_|$)`);MOVEMENT=new RegExp(`(?:^|_)(?:${MOVEMENTS}\
)(?!_${ONE}(?:${ABOUT.replace("|create|update|add","")})(?:_|$))(?:_|$)`);CHANGES=/^(update|edit|modify|set|patch|request|draft|preview|simulate|calculate|estimate|validate|void)_|_(update|edit|modify)$/;
CREATED=new RegExp(`^(?:${MOVEMENTS}|payment_intents?)$`)}});function kindOf(word){if(!kinds.has(word))kinds.set(word,findKind(word));return kinds.get(word)}function exactKindOf(word){
return KINDS.find(([,set2])=>set2.has(word))?.[0]}function findKind(word){const known2=exactKindOf(word);const verb=known2?
void 0:GLUED.exec(word)?.[1];if(!verb)return known2;const kind=kindOf(verb);if(kind!=="read"&&kind!=="readAtAnEnd")return kind;
const hidden=/creat|updat|delet|remov|replac|upsert|insert|send|archiv|cancel|purchas|withdraw|writ/.test(word)||word.split(
/and|or|then/).slice(1).some(piece=>!/^(read|undefined)/.test(`${kindOf(piece)}`));return hidden?"write":"readAtAnEnd"}function destroys(word){
const kind=kindOf(word);return kind==="destroy"||kind==="destroyOrNoun"}function wordsIn(name){return name.replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g,
"$1$3_$2").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(word=>word!==""&&!/^v?\d+$/.test(word))}var wordSet,READ,READ_AT_AN_END,
READ_AT_THE_START,READ_ALONE,WRITE,WRITE_OR_NOUN,WRITE_IF_ALONE,DESTROY,DESTROY_OR_NOUN,EXPOSE,EXPOSE_OR_NOUN,GLUED,KINDS,
kinds;var init_verbs=__esm({"src/tools/verbs.ts"(){wordSet=text3=>new Set(text3.trim().split(/\s+/));READ=wordSet("get f\
etch retrieve describe find");READ_AT_AN_END=wordSet("list search read show lookup count browse inspect compare whoami s\
crape crawl autocomplete");READ_AT_THE_START=wordSet("view check");READ_ALONE=wordSet("answer ask research extract map c\
ontents discover metadata transcript docs info health");WRITE=wordSet(`
  create creat update add insert edit modify upsert bulkupsert append prepend assign unassign reassign
  send resend make unset save submit unpublish enable disable activate deactivate reactivate
  enroll unenroll subscribe unsubscribe follow unfollow register unregister replace rename move
  attach accept reject decline approve unapprove confirm acknowledge unresolve reopen execute
  invoke deploy redeploy rerun rebuild restart regenerate generate unmerge convert toggle mutate manage
  reschedule unschedule write rewrite apply adjust reorder rearrange reposition unarchive untrash
  undelete undrop restore renew redeem pay unpause suspend unsuspend unlock unblock unmute unpin unstar
  unlike unvote unwatch unreact unretweet unhide connect disconnect associate
  disassociate dissociate unlink unshare authorize authenticate login logout ingest migrate synchronize
  provision unprotect allow deny dismiss escalate finalize uncomplete uncancel initiate alter decrement
  transform notify populate materialize unmaterialize vectorize instantiate navigate downgrade untag
  undo unmount verify rehire perform remember defer put mark install resize emit enrich withdraw buy sell
  donate remit settle reimburse spend lend borrow mint enqueue dequeue requeue resubmit reprocess
  redeliver respond upvote downvote endorse demote reboot impersonate relist unlist announce invest ship
  unban flip give take burn unstake repay liquidate retry redo pop amend postpone reindex dedupe
  deduplicate dedup shuffle anonymize obfuscate isolate onboard offboard allocate deallocate failover reroute
  nudge remind poke readjust readmit readdress readopt readapt readd optin optout resync reinvite relink
  reimport reupload reissue reconfigure reconcile relocate deregister deauthorize randomize
  normalize recalculate sanitize inject vacuum mv`);WRITE_OR_NOUN=wordSet(`
  patch upload forward trigger duplicate clone merge transition switch store schedule recover
  set pause resume lock block mute pin star hide link join import sync protect grant snooze claim
  delegate complete start stop launch change increment rotate swap transfer dispatch backfill
  click drag press fill upgrade uncheck tag encrypt decrypt rebase push fork mount book hire
  fire sign bind copy watch run resolve close open exec act turn mass extend advance freeze split sort
  select use process handle control configure setup prepare propose refresh reload boost promote
  train feedback invite reply purchase checkout deposit react replay
  reserve stake redirect backup quarantine mask trim cut`);WRITE_IF_ALONE=wordSet(`
  post comment note request order call message email tweet like vote rate review report test export log
  build release track label flag bookmark favorite favourite chat ping sms refund charge commit
  record draft trade bid stream capture load queue return group type`);DESTROY=wordSet(`
  delete remove destroy purge erase wipe truncate revoke terminate uninstall discard undeploy deprovision
  expunge nuke shred overwrite redact invalidate del rm evict
  obliterate eradicate decommission dismantle expel`);DESTROY_OR_NOUN=wordSet(`
  archive trash drop clear empty reset cancel kill void flush prune kick ban expire abort forget rollback
  revert clean cleanup shutdown detach`);EXPOSE=wordSet("publish republish publicize crosspost retweet repost blast synd\
icate");EXPOSE_OR_NOUN=wordSet("share broadcast tweet");GLUED=/^(get|list|search|find|fetch|read(?!y|just|mit|dress|opt|apt)|create|update|upsert|delete|remove|edit|add|send|publish|unpublish|assign|move|switch|start|stop|sync|archive|unarchive|reply|upload|import|execute|manage|change|mark(?=as|all|un|read|done|complete|spam)|cancel|enable|disable|approve|invite|submit|revoke|reset|purge|insert|append|replace|rename|deploy|buy|withdraw)(?!e?r?s?$|[eo]rs?$|ing|ment|ee|able|ress|ition|on|me$|iness|ener)[a-z]{3,}/;
KINDS=[["destroy",DESTROY],["destroyOrNoun",DESTROY_OR_NOUN],["expose",EXPOSE],["exposeOrNoun",EXPOSE_OR_NOUN],["write",
WRITE],["writeOrNoun",WRITE_OR_NOUN],["writeIfAlone",WRITE_IF_ALONE],["read",READ],["readAtAnEnd",READ_AT_AN_END],["read\
AtTheStart",READ_AT_THE_START],["readAlone",READ_ALONE]];kinds=new Map}});function wordsOf(name,provider){const custom=/^c-[a-z0-9]+_/i.exec(name)?.[0]??"";const all=wordsIn(name.slice(custom.length));
const brand=provider.toLowerCase().replace(/[^a-z0-9]/g,"");let[front,count2]=[custom?brand:"",0];while(front!==brand&&count2<
all.length&&brand.startsWith(front+all[count2]))front+=all[count2++];if(front!==brand)return all;const rest=all.slice(count2);
if(SUITE.has(rest[0])&&rest.length>1)rest.shift();const own=rest.findIndex(word=>!brand.startsWith(word)||kindOf(word));
return rest.slice(own)}function isState(name){return/^(read|show)$/.test(name.at(-1)??"")&&STATES.has(name.at(-2))}function isCompound(name,at){
const[first="",second="",next]=name.slice(at,at+3);if(!COMPOUNDS.has(`${first}_${second.replace(/s$/,"")}`))return false;
return next===void 0?kindOf(second)!=="writeOrNoun":!JOINT.has(next)}function isBetween(name,kinds2,at){const things=kinds2.
slice(at+1);return/([^su]s|ing|ion|ity|ment|ship|space)$/.test(name[at-1]??"")&&/[^su]s$/.test(name.at(-1)??"")&&things.
every(kind=>kind===void 0)}function effectOfWords(name){const kinds2=name.map((word,i)=>isCompound(name,i)||isCompound(name,
i-1)?void 0:kindOf(word));const last=name.length-1;const by=name.indexOf("by");const end=by>0?by-1:last;const whole=name.
join("_");const joined=name.some(word=>JOINT.has(word));const reads2=kinds2.map((kind,i)=>kind==="read"||kind==="readAtA\
nEnd"&&(i===0||i===end&&!isState(name)||isBetween(name,kinds2,i))||kind==="readAtTheStart"&&i===0&&!CHECKS_OFF.has(name[1])||
kind==="readAlone"&&last===0||name[i]==="download"&&FILES.test(whole)&&!/^(write|destroy)/.test(kinds2[0]??"")||name[i]===
"query"&&last>0&&!ANY_QUERY.test(whole));const reading=reads2.includes(true);const isOnlyVerb=kinds2.filter(kind=>kind&&
!/^read/.test(kind)).length===1;let excused=kinds2[last]==="read"&&!joined;let afterJoint=false;const doubtful=GETS_ACCESS.
test(whole)||/[^a-z0-9_]/.test(whole);let effect=GETS_RID.test(whole)?"destructive":reading&&!doubtful?"read":"unknown";
let first=-1;for(const[i,kind]of kinds2.entries()){if(JOINT.has(name[i])){if(reads2[i-1]&&!kinds2[i+1]&&effect==="read")
effect="unknown";[excused,afterJoint]=[false,true]}if(kind==="read")excused=!afterJoint;const isShown=kind!=="exposeOrNo\
un"||!reading&&(i===0||isOnlyVerb);const isVerb2=isShown&&(!kind?.endsWith("OrNoun")||!excused);const destroys2=isVerb2&&
/^(destroy|expose)/.test(kind??"");const writes2=isVerb2&&/^write(OrNoun)?$/.test(kind??"")||kind==="writeIfAlone"&&(!reading||
afterJoint)||i===0&&name[0]==="check"&&CHECKS_OFF.has(name[1]);if((destroys2||writes2)&&first<0)first=i;if(destroys2)effect=
"destructive";else if(writes2&&effect!=="destructive")effect="write"}if(!reading&&(effect==="write"?isPublic(whole):whole.
includes("shared_public"))){effect="destructive"}if(/^(write|unknown)$/.test(effect)&&(!reading||joined)&&movesMoney(whole))
effect="destructive";const sure=/^(write|destroy|expose)$/.test(kinds2[first]??"");const readsBefore=reads2.slice(0,Math.
max(first,0)).includes(true);return{effect,leads:sure?!readsBefore:first===0&&!reading&&kinds2[0]!=="writeIfAlone"}}function isPublic(whole){
const has=words=>new RegExp(`(^|_)(${words})(_|$)`).test(whole);return has("(make|set|go|turn)_(\\w+_)?public(ly)?|public\
_(url|link|access|sharing|visibility)|anyone")||has("(shared?|sharing|shareable|public)_(\\w+_)?links?")&&has("create|ad\
d|generate|make|enable|modify|update|set")||has("tweets?")&&has("create|post|send|reply|quote")||has("send|resend|delive\
r|dispatch|notify|launch|start|activate|schedule")&&has("campaigns?|newsletters?|broadcasts?|blast")||has("send|resend|d\
eliver|dispatch|notify|email|message")&&has("bulk|batch|mass|everyone|all")}function effectOf(tool){const{effect,leads}=effectOfWords(
wordsOf(tool.name,tool.provider));switch(tool.method?.trim().toUpperCase()??""){case"":return effect;case"GET":case"HEAD":case"\
OPTIONS":return leads?effect:"read";case"DELETE":return"destructive";case"POST":return effect==="unknown"?"write":effect;case"\
PUT":case"PATCH":return effect==="destructive"?"destructive":"write";default:return effect==="read"?"unknown":effect}}var JOINT,
STATES,COMPOUNDS,CHECKS_OFF,FILES,ANY_QUERY,GETS_ACCESS,GETS_RID,SUITE;var init_effect=__esm({"src/tools/effect.ts"(){init_money();
init_verbs();JOINT=wordSet("and or then plus n");STATES=wordSet("no as all message messages notification notifications c\
onversation thread mail email alert");COMPOUNDS=wordSet(`
  merge_request change_request sign_request swap_request purchase_order file_upload contact_import
  workflow_run issue_link bank_transfer comment_reply oauth_grant checkout_session
  access_list allow_list deny_list block_list watch_list wish_list price_list mailing_list bulk_send`);CHECKS_OFF=wordSet(
"in out off item box checkbox");FILES=/(^|_)(files?|attachments?|documents?|pdf|reports?|invoices?|transcripts?|templates?|csv|media|content|recordings?|payslip)(_|$)/;
ANY_QUERY=/(^|_)(s?o?sql|graphql|cypher|statement|rw|raw|execute|run|all|db)(_|$)/;GETS_ACCESS=/get_?access_?to(?!k)/;GETS_RID=
/get_?rid_?of/;SUITE=wordSet("outlook onedrive sharepoint teams excel todo planner onenote word powerpoint")}});var fastest_levenshtein_closest,fastest_levenshtein_distance;var init_fastest_levenshtein=__esm({"package:fastest-levens\
htein"(){({closest:fastest_levenshtein_closest,distance:fastest_levenshtein_distance}=packages["fastest-levenshtein"]())}});var KNOWN_PROVIDERS;var init_known_providers=__esm({"src/tools/search/known-providers.ts"(){KNOWN_PROVIDERS=`
ACTIVEPIECESMCP|ADOBEMARKETINGAGENTMCP|ADVANCEDMD|ADZVISERMCP|AFFINDAMCP|AFFINITY|AGENCYANALYTICSMCP|
AGENTMAILMCP|AHREFSMCP|AIRBYTEMCP|AIROPSMCP|AIRPARSERMCP|AIRTABLE|AIRTABLEMCP|ALPHAXIVMCP|AMPLEMARKET|
AMPLITUDEANALYTICS|AMPLITUDEEXPERIMENTMANAGEMENT|ANAKINMCP|ANCHORBROWSERMCP|APIFYMCP|APOLLO|APOLLOAPIKEY|
APOLLOMCP|APPSIGNALMCP|ASANA|ASANAMCP|ATLASSIANMCP=Atlassian Rovo MCP|ATTENTION|ATTIO|ATTIOMCP|AXIOMMCP|
BETTERSTACKMCP|BIGQUERY=Google BigQuery|BIGQUERYSERVICEACCOUNT|BIOMNIMCP|BIORENDERMCP|BITBUCKET|BITLYMCP|
BITQUERYMCP|BONSAIMCP|BOX|BOXMCP|BRAVE=Brave Search|BREVOMCP|BUGSNAGMCP|BUILDKITEMCP|CALENDLY|CALENDLYMCP|
CALMCP|CANDIDMCP|CANVA|CARBONEIOMCP|CARTAMCP|CATCHRMCP|CHILIPIPERMCP|CHORUS|CIRCLEBACKMCP|CLAAPMCP|
CLARIFYMCP|CLARI_COPILOT|CLAYMCP|CLICKHOUSE=Clickhouse MCP|CLICKUP|CLOSE|CLOSEMCP|
CLOUDFAREMCP=Cloudflare MCP|CLOUDFLARE|CLOUDINARYMCP|CLOUDPRESSMCP|COGNEE|COINMARKETCAPMCP|COMMONROOMMCP|
CONFLUENCE|CONTENTFULMCP|CONTEXT7MCP|CONVERSIONTOOLSMCP|CONVERTAPIMCP|CRUSTDATAMCP|CUSTOMERIOMCP|
CUSTOMSMARTFHIR=SMART App on FHIR|DARTAIMCP|DATABOXMCP|DATABRICKSWORKSPACE|DATADOG|DATAFORSEOMCP|DEELMCP|
DEEPGRAMMCP|DESCRIPTMCP|DEVINMCP|DEVREVMCP|DIARIZE|DIGITSMCP|DISCORD|DISCORDBOT|DOCSAUTOMATORMCP|DOVETAILMCP|
DROPBOX|DROPBOXMCP|DROPCONTACTMCP|DYNAMO=Dynamo Software|ECHTPOSTMCP|EDENMCP|EODHDMCP|ERACONTEXTMCP|
ERASERMCP|EVERTRACE=Evertrace AI|EXA|EXAMCP|EXCALIDRAWMCP|EXPOMCP|FATHOM|FATHOMMCP|FELLOWAIMCP|FEVERMCP|
FIBERYMCP|FIGMA|FINANCIALDATASETSMCP|FIRECRAWLMCP|FIREFLIESMCP|FISCALAIMCP|FLUXMCP|FOLKMCP|FRESHDESK|
FULLENRICHMCP|GAINSIGHT|GITHUB|GITHUBMCP|GITHUBPAT=GitHub (Personal Access Token)|GITLAB|GLOBALPINGMCP|GMAIL|
GOCARDLESSMCP|GONG|GONGMCP|GOOGLEANALYTICS|GOOGLEBUSINESSPROFILE|GOOGLECALENDAR|GOOGLEDOCS|GOOGLEDRIVE|
GOOGLEDWD=Google Workspace (DWD)|GOOGLEFORMS|GOOGLELOOKER|GOOGLEMEET|GOOGLESEARCHCONSOLE|GOOGLESHEETS|
GOOGLESLIDES|GOOGLE_ADS|GORGIASMCP|GRAINMCP|GRANOLA|GRANOLAMCP|GREPTILMCP=Greptile MCP|GTMETRIXMCP|GUSTOMCP|
HAPPYSCRIBEMCP|HARVESTAPI|HARVESTMCP|HEXMCP|HEYREACH|HUBSPOT|HUBSPOTMCP|HUGGINGFACEMCP|ICEPANELMCP|IGPTMCP|
INTERCOM|JAMMCP|JENTICMCP|JIMINNY|JIRA|JIRASERVICEMANAGEMENT|JOTFORMMCP|KITMCP|KLAVIYOMCP|
KLINGMCP=Kling AI MCP|LATCHBIOMCP|LAUNCHDARKLYMCP|LEADBOXERMCP|LEADFEEDERMCP|LEADIQ|LEADIQMCP|
LEGALDATAHUNTERMCP|LEMLISTMCP|LILTMCP|LINEAR|LINEARMCP|LINKEDIN|LINKLYMCP=LinklyHQ MCP|LISTENLABSMCP|
LOGROCKETMCP|LOOPSMCP|LUCIDMCP|LUNARCRUSHMCP|LUSHAMCP|MAGICPATTERNSMCP|MAILCHIMP|MAILERCLOUDMCP|
MAILERLITEMCP|MAILGUN|MAILTRAP|MAKEMCP|MEM0MCP|MEMBERSTACKMCP|MEMMCP|MERCURYMCP|METAVIEWMCP|METRICOOLMCP|
MICROSOFT365|MICROSOFTEXCEL|MICROSOFTTEAMS=Teams|MICROSOFTWORD|MINICOURSEGENERATORMCP|MINTLIFYMCP|MIRO|
MIROMCP|MIXMAXMCP|MIXPANELANALYTICS|MIXPANELCOMPLIANCE|MIXPANELINGESTION|MOBBINMCP|MOMENTUM|
MONDAY=Monday.com|MONDAYMCP|MOTHERDUCKMCP|MOTIONMCP|MTNEWSWIRESMCP|MUXMCP|NEONMCP|NETLIFYMCP|NIMBLEMCP|
NOCODBMCP|NOTION|NOTIONMCP|ONEDRIVE|ONENOTE|ONEPAGEMCP|OPENROUTERMCP|OTTERAIMCP|OUTLOOK|OUTREACH|PAGERDUTY|
PANDADOCMCP|PARALLELAITASKMCP|PENDOMCP|PHANTOMBUSTER|PHANTOMBUSTERMCP|PIPEDRIVE|PIPEDRIVEMCP|PIXELBINMCP|
PLAINMCP|PLANEMCP|PLANETSCALEMCP|PLANNINGCENTERMCP|PLAUDMCP|POSTHOGMCP|POSTMANMCP|POSTMARK|PRISMAMCP|
PRIVACYMCP|PROFOUNDMCP|PYLON|PYLONMCP|QUICKBOOKS|QUICKNODEMCP|QUIZVIDEOMCP|READAIMCP|
RECRAFTMCP=Recraft AI MCP|REDSHIFT=AWS Redshift|REPLITMCP|RESEND|REVEALEDAIMCP|RIZEMCP|RUNWAREMCP|SALESFORCE|
SALESLOFT|SANITYMCP|SCARPFLYMCP|SCHOLARGATEWAY=Scholar Gateway MCP|SEMAPHORECIMCP|SENDGRID|SENDMCP|SENTRYMCP|
SERVICENOW|SHAREPOINT|SIGNWELL|SLACK|SLACKMCP|SLEEKPLANMCP|SLITEMCP|SMTP2GO|SNOWFLAKE|
SNOWFLAKEKEYAUTH=Snowflake Key Pair Auth|SPLICEMCP|SPORTRADARMCP|STACKAIMCP|STATUSPAGE|STORELEADSMCP|STRIPE|
STRIPEMCP|SUPABASE|SUPADATA|SUPADATAMCP|SUPERMETRICSMCP|SURVEYMONKEYMCP|SWAGGERMCP|SYBILMCP=Sybill MCP|
SYNAPSEMCP|SYNTHESIZEBIOMCP|TABLEAU|TACTIQMCP|TALLYMCP|TANGOMCP|TAVILYMCP|TELNYXMCP|
TESTIDINOMCP=Testdino MCP|TICKTICKMCP|TINYFISHMCP|TODOISTMCP|TOPCOUNSELMCP|TRELLO|TWELVEDATAMCP|TWILIO|
TWITTER=Twitter / X|TWITTERBEARER=Twitter / X|TWITTEROAUTH=Twitter / X|TYPEFORMMCP|UPSTREAMMCP|V0MCP|VAPIMCP|
VERCEL|VERCELMCP|VIBEPROSPECTINGMCP|VIMEO|WEBFLOWMCP|WHIMSICALMCP|WHOPMCP|WIXMCP|XERO|YOUMCP=You.com MCP|
YOUTUBE|ZAPIERMCP|ZENDESK|ZENDESKOAUTH|ZENROWSMCP|ZOHOCRM|ZOOM|ZOOMINFO|ZOOMREVENUEACCELERATOR`}});function normalizeProvider(name){return name.replace(/[^\p{L}\p{N}]/gu,"").toUpperCase()}function guessProviderKey(name){
const key=normalizeProvider(name);return ALIASES.get(key)??SPELLINGS.get(key)??key}function matchProvider(connections,name){
const wanted=normalizeProvider(name);const of=key=>connections.filter(({provider})=>normalizeProvider(provider)===key);const as=found2=>({
connections:found2,alias:{from:name,to:found2[0]?.provider??wanted}});const own=of(wanted);const target=ALIASES.get(wanted);
const aliased=target===void 0?[]:of(target);if(own.length>0&&(aliased.length===0||own.some(isUsable)))return{connections:own};
if(aliased.length>0)return as(aliased);const named3=connections.filter(({keyId})=>normalizeProvider(keyId)===wanted);if(named3.
length>0)return as(named3);return as(beginningWith(connections,wanted,name))}function beginningWith(connections,wanted,name){
const begins=({provider})=>wanted!==""&&(normalizeProvider(provider).startsWith(wanted)||displayNames.get(provider)?.startsWith(
wanted)===true);const all=connections.filter(begins);const usable=all.filter(isUsable);const found2=usable.length>0?usable:
all;const keys=[...new Set(found2.map(({provider})=>provider))];if(keys.length>1)throw ambiguousProvider(name,keys,found2);
return found2}function ambiguousProvider(name,keys,found2){return new Failure("AMBIGUOUS_CONNECTION",`${name} could be a\
ny of ${keys.join(", ")}.`,{hint:"Pass the one that is meant as --provider; where the request does not tell, ask the use\
r.",retryable:false,details:{connections:found2.map(({keyId,provider,status})=>({key_id:keyId,provider,status}))}})}function providerNotFound(connections,name){
const configured=[...new Set(connections.filter(isUsable).map(({provider})=>provider))].sort();const wanted=normalizeProvider(
name);const near=nearestProviders(wanted,[...configured,...connections.map(({keyId})=>keyId)]);const isKnown2=knownKeys.
includes(guessProviderKey(name))||[...displayNames.values()].includes(wanted);const siblings=knownKeys.filter(key=>key.startsWith(
wanted)&&wanted.length>2);const known2=isKnown2?[]:nearestProviders(wanted,knownKeys);const[best]=near;const create3=service=>`\
Tell the user that no connection for ${service} is configured; one can be created in the Scalekit Dashboard (AgentKit > \
Connections).`;const hint=isKnown2||siblings.length>0?`${create3(name)} No other service replaces it.`:best!==void 0?`${name}\
 looks like a misspelling of ${best}: run this again with --provider ${quoted(best)} if that was meant.`:known2[0]!==void 0?
`${name} looks like a misspelling of ${known2[0]}, which is not configured. ${create3(known2[0])}`:`This program knows n\
o provider by this name. ${create3(name)} \`configured_providers\` lists those that are configured.`;const suggestions=[
...new Set([...near,...isKnown2?[]:[...siblings,...known2]])].slice(0,MAX_SUGGESTIONS);return new Failure("CONNECTION_NO\
T_FOUND",`No connection for ${name} is configured.`,{hint,details:{suggestions,configured_providers:configured}})}function nearestProviders(wanted,names){
return[...new Set(names)].map(name=>{const key=normalizeProvider(name);const edits=fastest_levenshtein_distance(wanted,key);
const sameLetters2=[...wanted].sort().join("")===[...key].sort().join("");return{name,far:(sameLetters2?Math.min(edits,1):
edits)/Math.max(wanted.length,key.length,1)}}).filter(({far})=>far<=MAX_FARNESS).sort((a,b)=>a.far-b.far||(a.name<b.name?
-1:1)).slice(0,MAX_SUGGESTIONS).map(({name})=>name)}var ALIASES,SPELLINGS,MAX_FARNESS,MAX_SUGGESTIONS,displayNames,knownKeys,
quoted;var init_providers=__esm({"src/steps/providers.ts"(){init_fastest_levenshtein();init_failure();init_connections();
init_known_providers();ALIASES=new Map([["LINKEDIN","HARVESTAPI"],["GDRIVE","GOOGLEDRIVE"],["GSHEETS","GOOGLESHEETS"],["\
GOOGLESHEET","GOOGLESHEETS"],["SHEETS","GOOGLESHEETS"],["GDOCS","GOOGLEDOCS"],["GOOGLEDOC","GOOGLEDOCS"],["GCAL","GOOGLE\
CALENDAR"],["GMEET","GOOGLEMEET"],["GOOGLEMAIL","GMAIL"],["TEAMS","MICROSOFTTEAMS"],["MSTEAMS","MICROSOFTTEAMS"],["EXCEL",
"MICROSOFTEXCEL"],["OFFICE365","MICROSOFT365"],["X","TWITTER"]]);SPELLINGS=new Map([["GOOGLEADS","GOOGLE_ADS"],["CLARICO\
PILOT","CLARI_COPILOT"]]);MAX_FARNESS=.34;MAX_SUGGESTIONS=5;displayNames=new Map;knownKeys=[];for(const entry of KNOWN_PROVIDERS.
split("|")){const[key="",name]=entry.trim().split("=");knownKeys.push(key);if(name!==void 0)displayNames.set(key,normalizeProvider(
name))}quoted=name=>/^[\w-]+$/.test(name)?name:JSON.stringify(name)}});async function listAccountOverviews(client,identifier,provider){const[all,accounts]=await Promise.all([listConnections(client),
listAccounts(client,identifier)]);const match=provider===void 0?{connections:all}:matchProvider(all,provider);if(provider!==
void 0&&match.connections.length===0)throw providerNotFound(all,provider);return{...match,overviews:overviewsOf(match.connections,
accounts)}}function overviewsOf(connections,accounts){const statuses=new Map(accounts.map(({connectionName,status})=>[connectionName,
status]));return connections.map(connection=>overviewOf(connection,statuses.get(connection.keyId)))}function overviewOf(connection,account){
const{type,status,enabled}=connection;if(!isUsable(connection)){const isFinished=status==="COMPLETED";return{connection,
state:"not_ready",status:isFinished&&!enabled?"DISABLED":status,fix:isFinished?"enable connection in Dashboard":"finish \
connection in Dashboard"}}if(type==="NO_AUTH"||account==="ACTIVE")return{connection,state:"usable",status:"ACTIVE"};const base={
connection,status:account??"NOT_FOUND"};if(needsConsent(connection))return{...base,state:"needs_consent",fix:"generate-l\
ink"};const fix=account===void 0?"create account in Dashboard":"activate account in Dashboard";return{...base,state:"nee\
ds_dashboard",fix}}function countStates(overviews){const counts={usable:0,needs_consent:0,needs_dashboard:0,not_ready:0};
for(const{state}of overviews)counts[state]++;return counts}var init_accounts2=__esm({"src/steps/accounts.ts"(){init_accounts();
init_connections();init_providers()}});function providerOf(connections,name){const{connections:own,alias}=matchProvider(connections,name);return own[0]&&{key:own[0].
provider,alias}}async function discover(client,provider){return pick(await listConnections(client),provider)}function chooseConnection(connections,target){
const{connectionName,provider}=target;if(connectionName!==void 0){const connection=byName(connections,connectionName,provider);
return{connection,candidates:[connection]}}const label=provider??"";const found2=pick(connections,provider);if(!found2.selected)
throw found2.connections.length===0?providerNotFound(connections,label):notCompleted(found2.connections,label);return{connection:found2.
selected,candidates:found2.candidates,alias:found2.alias}}function ambiguousConnection(candidates,provider,statusOf2){const names=candidates.
map(one=>`${one.keyId} (${statusOf2(one)})`).join(", ");return new Failure("AMBIGUOUS_CONNECTION",`${candidates.length} \
connections of ${provider} could be meant: ${names}.`,{hint:"Ask the user which account to use and name it with --connec\
tion-name; a call that changes something is never sent from a guessed one.",retryable:false,details:{connections:candidates.
map(one=>({...describeConnection(one),account_status:statusOf2(one)}))}})}function usableFor(connections,target){const{connectionName,
provider}=target;if(connectionName!==void 0)return[byName(connections,connectionName,provider)];return pick(connections,
provider).connections.filter(isUsable)}function describeConnection(connection){const{keyId,provider,type,status,enabled}=connection;
return{key_id:keyId,provider,type,status,enabled}}function pick(all,provider){if(provider===void 0)return{all,connections:all,
candidates:[],selected:void 0,total:all.length};const{connections,alias}=matchProvider(all,provider);const candidates=connections.
filter(isUsable);return{all,connections,candidates,selected:candidates[0],total:connections.length,...alias&&candidates.
length>0&&{alias}}}function severalCouldServe(connections,statusOf2,isTaken=true){const names=connections.map(connection=>statusOf2?
`${connection.keyId} (${statusOf2(connection)})`:connection.keyId);const choice2=isTaken?`${connections[0]?.keyId} was c\
hosen; --connection-name chooses another.`:"None was chosen, because the tool changes something: ask the user, and pass \
--connection-name.";return`${names.length} connections could serve: ${names.join(", ")}. ${choice2}`}function byName(connections,name,provider){
const connection=connections.find(({keyId})=>keyId===name)??connections.find(({keyId})=>keyId.toLowerCase()===name.toLowerCase());
if(!connection){throw new Failure("CONNECTION_NOT_FOUND",`There is no connection named ${name}.`,{hint:"Take a key_id fr\
om list-connections, or pass --provider; a new connection is made in the Scalekit Dashboard.",details:{...providerNotFound(
connections,name).details,connections:connections.slice(0,30).map(({keyId})=>keyId)}})}if(provider!==void 0&&!matchProvider(
connections,provider).connections.some(one=>one.provider===connection.provider)){throw new Failure("USAGE",`--connection\
-name ${name} belongs to ${connection.provider}, not to ${provider}.`,{hint:"Leave --provider out, or name a connection \
of that provider."})}if(!isUsable(connection))throw notCompleted([connection],connection.keyId);return connection}function notCompleted(connections,label){
const list4=connections.map(({keyId,status,enabled})=>`${keyId} (${enabled?status:`${status}, disabled`})`).join(", ");return new Failure(
"CONNECTION_NOT_COMPLETED",`The connection for ${label} is not ready: ${list4}.`,{hint:`Tell the user to ${connections.map(
whatIsMissing).join(", or to ")} in the Scalekit Dashboard (AgentKit > Connections).`,details:{connections:connections.map(
describeConnection)}})}function whatIsMissing({keyId,status,enabled}){if(status==="COMPLETED")return`enable ${keyId}`;return enabled?
`finish the configuration of ${keyId}`:`finish the configuration of ${keyId} and enable it`}var init_discover=__esm({"sr\
c/steps/discover.ts"(){init_failure();init_connections();init_providers();init_providers()}});var account_exports={};__export(account_exports,{chooseAccount:()=>chooseAccount,findAccount:()=>findAccount});async function findAccount(client,target,identifier,mayGuess){
const{connectionName}=target;const[connections,early]=await Promise.all([listConnections(client,connectionName),connectionName===
void 0?void 0:readAccount(client,connectionName,identifier)]);return await chooseAccount(client,connections,target,identifier,
mayGuess,early)}async function chooseAccount(client,connections,target,identifier,mayGuess,early){const choice2=chooseConnection(
connections,target);const{candidates,connection}=choice2;const isOnly=candidates.length===1;const[account,accounts]=await Promise.
all([target.connectionName===connection.keyId?early:readAccount(client,connection.keyId,identifier),isOnly?[]:listAccounts(
client,identifier)]);if(isOnly)return{...choice2,identifier,account,warnings:[]};const overviews=new Map(overviewsOf(candidates,
accounts).map(one=>[one.connection,one.status]));const statusOf2=one=>overviews.get(one)??"NOT_FOUND";if(!mayGuess)throw ambiguousConnection(
candidates,target.provider,statusOf2);return{...choice2,identifier,account,warnings:[severalCouldServe(candidates,statusOf2)]}}
var init_account=__esm({"src/steps/account.ts"(){init_accounts();init_connections();init_accounts2();init_discover()}});async function requireKnownIdentifier(client,connection,identifier){const{keyId}=connection;if(!client.session.isUnconfirmed?.(
identifier))return;if((await listAccounts(client,identifier)).length>0)return;const nearest2=nearestIdentifier(identifier,
await listIdentifiers(client));const known2=nearest2===void 0?"":` The nearest one it knows is ${nearest2}.`;const byLink=needsConsent(
connection);const make=byLink?`run generate-link for ${keyId}, which creates the account and its link`:"tell them to cre\
ate the account in the Scalekit Dashboard";throw new Failure("ACCOUNT_NOT_FOUND",`Please create and configure the ${keyId}\
 connection in the Scalekit Dashboard. Scalekit has never seen the identifier ${identifier}.${known2}`,{hint:`Ask the us\
er whose account is meant${nearest2===void 0?"":`, ${nearest2} perhaps`}; only if ${identifier} is right and new, ${make}\
.`,details:{connection_name:keyId,...nearest2!==void 0&&{nearest_identifier:nearest2}},next:[byLink?["generate-link","--\
connection-name",keyId]:["list-accounts"]]})}async function assertNoOtherSpelling(client,{keyId},identifier){const spelling3=name=>name.
normalize("NFKC").replace(/[\s\u200B-\u200D\u2060\uFEFF]/g,"").toLowerCase();const other=(await listIdentifiers(client,keyId)).
find(name=>name!==identifier&&spelling3(name)===spelling3(identifier));if(other===void 0)return;const message2=`Please c\
reate and configure the ${keyId} connection in the Scalekit Dashboard. ${identifier} has no account on it, but ${other} \
has: they differ only in spelling.`;throw new Failure("ACCOUNT_NOT_FOUND",message2,{hint:`Pass --identifier ${other}; on\
ly if ${identifier} really is someone else, add --renew to create an account for them.`,details:{connection_name:keyId,nearest_identifier:other}})}
function nearestIdentifier(wanted,known2){const lower=wanted.toLowerCase();const far=name=>{const other=name.toLowerCase();
if(other.split("@")[0]===lower.split("@")[0])return 0;return fastest_levenshtein_distance(lower,other)/Math.max(lower.length,
other.length,1)};const ranked=known2.map(name=>({name,far:far(name)}));return ranked.sort((a,b)=>a.far-b.far||(a.name<b.
name?-1:1))[0]?.name}var init_identifiers=__esm({"src/steps/identifiers.ts"(){init_fastest_levenshtein();init_failure();
init_accounts();init_connections()}});var authorize_exports={};__export(authorize_exports,{authorizationRequired:()=>authorizationRequired,consentLink:()=>consentLink,
grantRefused:()=>grantRefused,isAuthorized:()=>isAuthorized,requireAuthorized:()=>requireAuthorized});async function requireAuthorized(client,connection,identifier,account,options={}){
if(isAuthorized(connection,account))return account;if(!needsConsent(connection)){if(!account)await requireKnownIdentifier(
client,connection,identifier);throw withoutConsent(connection,account)}const link=await consentLink(client,connection,identifier,
options,account?.status);throw authorizationRequired(connection,identifier,link,account?.status)}async function consentLink(client,connection,identifier,options={},status){
const{keyId}=connection;await requireKnownIdentifier(client,connection,identifier);try{return await magicLink(client,keyId,
identifier,options)}catch(error){const refused3=error instanceof Failure&&error.code==="SCALEKIT_ERROR"?error:void 0;const about=`${refused3?.
message} ${JSON.stringify(refused3?.details.violations??"")}`;if(options.userVerifyUrl!==void 0||!/user_?verify_?url/i.test(
about))throw error;const command=["generate-link","--connection-name",keyId,...options.renew?["--renew"]:[]];throw new Failure(
"AUTHORIZATION_REQUIRED",`${identifier} has to authorize ${keyId}, and this environment verifies its users.`,{hint:"If t\
he user has a browser on this machine, run the first command of `next`: it shows a link, waits, and completes the author\
ization. Elsewhere run the second: it gives a link at once, and --complete takes the address that the browser ends up at\
.",details:{connection_name:keyId,...status&&{status}},next:[[...command,"--verify"],[...command,"--verify","--wait","0"]],
cause:error})}}function isAuthorized(connection,account){return connection.type==="NO_AUTH"||account?.status==="ACTIVE"}
function authorizationRequired(connection,identifier,link,status,options={}){const{keyId}=connection;const state=status&&
status!=="ACTIVE"?` (${status})`:"";const message2=options.renew?`${identifier} has not renewed the consent to ${keyId}${state}\
.`:`${identifier} has not authorized ${keyId}${state}.`;const waiting=status==="PENDING_VERIFICATION"?" Somebody has con\
sented, and it was not verified who: that takes a new link.":"";return new Failure("AUTHORIZATION_REQUIRED",`${message2}${waiting}`,
{hint:"Show the user `link` and ask them to open it and consent, then run the command again.",details:{link:link.link,expires_at:link.
expires_at??null,connection_name:keyId,...status&&{status}}})}async function grantRefused(client,connection,identifier,refusal){
const{keyId,provider}=connection;const{reason,details}=refusal;const scopes=refusal.code==="SCOPE_MISSING"?describeScopes(
details.scopes):void 0;if(!needsConsent(connection)){const code=scopes?"SCOPE_MISSING":"PROVIDER_UNAUTHORIZED";const hint=scopes?
`Tell the user that the credentials of ${identifier} for ${keyId} lack ${scopes}: grant it at ${provider}, or replace th\
e credentials in the Scalekit Dashboard; a link cannot do that.`:`Tell the user to renew the credentials of ${identifier}\
 for ${keyId} in the Scalekit Dashboard; a link cannot do that.`;return new Failure(code,`${provider} refuses the creden\
tials of ${keyId}: ${reason}`,{hint,details})}const message2=scopes?`${identifier} has not consented to ${scopes} on ${keyId}\
: ${reason}`:`${provider} refuses the grant of ${identifier} for ${keyId}: ${reason}`;const consent=scopes?`ask them to \
consent again, then run the command again; if the page does not ask for ${scopes}, the connection has to request it firs\
t (Scalekit Dashboard, ${keyId})`:"ask them to consent again, then run the command again";try{const link=await consentLink(
client,connection,identifier,{renew:true});return new Failure(refusal.code,message2,{hint:`Show the user \`link\` and ${consent}\
.`,details:{...details,link:link.link,expires_at:link.expires_at??null}})}catch(error){if(!(error instanceof Failure)||error.
code==="INTERRUPTED")throw error;if(error.code==="AUTHORIZATION_REQUIRED")return new Failure(refusal.code,message2,{hint:error.
hint,next:error.next,details});return new Failure(refusal.code,message2,{hint:`Run generate-link (see \`next\`), show the \
user its link and ${consent}.`,details,next:[["generate-link","--connection-name",keyId,"--renew"]]})}}function describeScopes(scopes){
if(!Array.isArray(scopes)||scopes.length===0)return"a permission that this call needs";return`the scope${scopes.length>1?
"s":""} ${scopes.join(", ")}`}function withoutConsent(connection,account){const name=connection.keyId;if(!account){return new Failure(
"ACCOUNT_NOT_FOUND",`Please create and configure the ${name} connection in the Scalekit Dashboard.`,{hint:`Tell the user\
 exactly this sentence; ${connection.type} connections have no link to open.`,details:{connection_name:name}})}return new Failure(
"ACCOUNT_NOT_ACTIVE",`Please activate the ${name} connection in the Scalekit Dashboard.`,{hint:`Tell the user exactly th\
is sentence; the account is ${account.status}.`,details:{status:account.status,connection_name:name}})}var init_authorize=__esm(
{"src/steps/authorize.ts"(){init_failure();init_accounts();init_connections();init_identifiers()}});var names_exports={};__export(names_exports,{findByName:()=>findByName,nearestNames:()=>nearestNames,possibleNames:()=>possibleNames,
withoutProvider:()=>withoutProvider});function prefixesOf(provider){const key=provider.toLowerCase();return[...new Set([
`${key.replaceAll("_","")}_`,`${key}_`])].filter(prefix=>prefix!=="_")}function withoutProvider(name,provider){const lower=name.
toLowerCase();const prefix=prefixesOf(provider??"").find(one=>lower.startsWith(one)&&lower.length>one.length);return prefix===
void 0?name:name.slice(prefix.length)}function possibleNames(name,provider){const prefixes=prefixesOf(provider??"");if(prefixes.
length===0||name.startsWith("c-"))return[name];return[name,...prefixes.filter(prefix=>!name.toLowerCase().startsWith(prefix)).
map(prefix=>`${prefix}${name}`)]}function findByName(tools,name,provider){for(const possible of possibleNames(name,provider)){
const tool=tools.find(one=>one.name===possible);if(tool)return tool}return void 0}function nearestNames(name,tools){const wanted=wordsOf2(
name);const given=name.toLowerCase();return tools.map(tool=>{const whole=tool.name.toLowerCase();const short=withoutProvider(
whole,tool.provider);const shared3=[...wordsOf2(whole)].filter(word=>wanted.has(word)).length/Math.max(1,wanted.size);return{
name:tool.name,far:Math.min(farness(given,whole),farness(given,short))-shared3}}).filter(({far})=>far<.5).sort((a,b)=>a.
far-b.far||(a.name<b.name?-1:1)).slice(0,MAX_SUGGESTIONS2).map(candidate=>candidate.name)}var MAX_SUGGESTIONS2,farness,wordsOf2;
var init_names2=__esm({"src/tools/names.ts"(){init_fastest_levenshtein();MAX_SUGGESTIONS2=5;farness=(a,b)=>fastest_levenshtein_distance(
a,b)/Math.max(a.length,b.length,1);wordsOf2=name=>new Set(name.toLowerCase().split(/[^a-z0-9]+/).filter(Boolean))}});async function findDefinitions(client,names,scope={}){const plain2=names.filter(name=>!isCustomTool(name));const custom=names.
filter(isCustomTool);const{connectionName:connector,identifier}=scope;const ofAccount=()=>connector!==void 0&&identifier!==
void 0?listToolsOfAccount(client,{toolName:custom,connector,identifier}):listTools(client,{toolName:custom});const found2=await Promise.
all([plain2.length>0?listTools(client,{toolName:plain2}):[],custom.length>0?ofAccount():[]]);return names.flatMap(name=>found2.
flat().find(tool=>tool.name===name)??[])}async function findShortNames(client,connections,{connectionName,provider},names){
const key=connectionName!==void 0?connections.find(({keyId})=>keyId.toLowerCase()===connectionName.toLowerCase())?.provider:
provider&&(matchProvider(connections,provider).connections[0]?.provider??guessProviderKey(provider));const candidates=names.
flatMap(name=>possibleNames(name,key).slice(1));if(candidates.length===0)return new Map;const tools=await listTools(client,
{toolName:candidates});return new Map(names.flatMap(name=>{const tool=findByName(tools,name,key);return tool?[[name,tool]]:
[]}))}async function requireTool(client,name,found2,provider){if(found2)return found2;throw await toolNotFound(client,name,
provider)}async function toolNotFound(client,name,provider){const{nearestNames:nearestNames2}=await Promise.resolve().then(()=>(init_names2(),names_exports));
const siblings=await listTools(client,{provider:provider??name.replace(/^c-/,"").split("_")[0]?.toUpperCase()});const suggestions=[
...new Set([...provider===void 0?await fullNames(client,name):[],...nearestNames2(name,siblings.filter(tool=>tool.name!==
name))])];return new Failure("TOOL_NOT_FOUND",`There is no tool named ${name}.`,{hint:suggestions.length>0?"Take one of \
the suggestions, or let find-tool look by meaning; where no tool fits, proxy-request reaches the API itself.":"Let find-\
tool look by meaning; where no tool fits, proxy-request reaches the API itself.",details:{suggestions}})}async function fullNames(client,name){
if(isCustomTool(name))return[];const connections=await listConnections(client);const providers=new Set(connections.map(({
provider})=>provider));const candidates=[...providers].flatMap(provider=>possibleNames(name,provider).slice(1));const wanted=new Set(
candidates);const found2=candidates.length>0?await listTools(client,{toolName:candidates}):[];return found2.map(tool=>tool.
name).filter(full=>wanted.has(full))}function describeTool(tool,full){return{name:tool.name,provider:tool.provider,description:tool.
description,effect:effectOf(tool),input_schema:full?tool.inputSchema:inputSchema(tool),...full&&tool.raw}}function inputSchema(tool){
const{type:_,display_properties:__,properties={},required:required2=[],...rest}=tool.inputSchema;return{properties:withoutDisplay(
properties),required:required2,...rest}}function withoutDisplay(properties){if(typeof properties!=="object"||properties===
null)return properties;return Object.fromEntries(Object.entries(properties).map(([name,schema])=>{if(typeof schema!=="ob\
ject"||schema===null||!("display_properties"in schema))return[name,schema];const{display_properties:_,...rest}=schema;return[
name,rest]}))}var init_schema=__esm({"src/steps/schema.ts"(){init_failure();init_connections();init_tools();init_definition();
init_effect();init_names2();init_discover();init_providers()}});async function findCustomTool(client,connections,target,name,identifier){const others=usableFor(connections,target).filter(
({keyId})=>keyId!==target.connectionName);const found2=others.map(({keyId})=>findDefinitions(client,[name],{connectionName:keyId,
identifier}));return(await Promise.all(found2)).flat()}async function showCustomTool(client,name,{identifier,...target}){
const{connectionName,provider}=target;const named3=connectionName!==void 0||provider!==void 0;if(!isCustomTool(name)||!named3||
identifier===void 0)return void 0;const connections=await listConnections(client,connectionName);const[tool]=await findCustomTool(
client,connections,target,name,identifier);if(tool)return tool;const[{findAccount:findAccount2},{requireAuthorized:requireAuthorized2}]=await Promise.
all([Promise.resolve().then(()=>(init_account(),account_exports)),Promise.resolve().then(()=>(init_authorize(),authorize_exports))]);
const{connection,account}=await findAccount2(client,target,identifier,true);await requireAuthorized2(client,connection,identifier,
account);return void 0}var init_custom_tools=__esm({"src/steps/custom-tools.ts"(){init_connections();init_definition();init_discover();
init_schema()}});function readingToolFor(tool,tools,input){const common=commonWords(tools);const nouns2=wordsOf3(tool.name).filter(word=>!common.
has(word));const rated=tools.filter(other=>other.name!==tool.name&&effectOf(other)==="read").map(other=>{const words=wordsOf3(
other.name).filter(word=>!common.has(word));const described2=new Set(wordsOf3(other.description));const shared3=nouns2.filter(
noun=>words.includes(noun)).length;const mentioned=nouns2.filter(noun=>!words.includes(noun)&&described2.has(noun)).length;
const further=words.filter(word=>!nouns2.includes(word)&&!NO_NOUN.test(word)).length;const required2=requiredOf(other);const held=required2.
filter(name=>Object.hasOwn(input,name)).length;const ready=(held===required2.length?READY:0)+held*SAME_PLACE;const meaning=shared3+
mentioned*IN_DESCRIPTION;return{other,meaning,score:meaning+ready-further*FURTHER_NOUN}}).filter(({meaning})=>meaning>0).
sort((a,b)=>b.score-a.score||(a.other.name<b.other.name?-1:1));return rated[0]?.other}function requiredOf({inputSchema:{
required:required2}}){return Array.isArray(required2)?required2.filter(name=>typeof name==="string"):[]}function wordsOf3(text3){
const words=text3.toLowerCase().split(/[^a-z0-9]+/);const singular=words.map(word=>word.replace(/ies$/,"y").replace(/(?<=[^s])s$/,
""));return singular.filter(Boolean).map(word=>SYNONYMS[word]??word)}function commonWords(tools){const counts=new Map;for(const{
name}of tools)for(const word of new Set(wordsOf3(name)))counts.set(word,(counts.get(word)??0)+1);return new Set([...counts].
filter(([,count2])=>count2>tools.length*COMMON_SHARE).map(([word])=>word))}var COMMON_SHARE,IN_DESCRIPTION,READY,SAME_PLACE,
FURTHER_NOUN,NO_NOUN,SYNONYMS;var init_reading_tool=__esm({"src/tools/reading-tool.ts"(){init_effect();COMMON_SHARE=.6;IN_DESCRIPTION=
.4;READY=.3;SAME_PLACE=.2;FURTHER_NOUN=.5;NO_NOUN=/^(?:list|get|fetch|search|find|retrieve|read|query|view|show|all|by|id|for|of|in|on|the|user|me|my)$/;
SYNONYMS={mail:"message",email:"message",history:"message"}}});function isObject(value){return typeof value==="object"&&value!==null&&!Array.isArray(value)}function typesOf(schema){return[].
concat(schema.type??[]).map(type=>typeof type==="string"?type.toLowerCase():"")}function valuesOf(schema){if(Array.isArray(
schema.enum))return schema.enum;return schema.const===void 0?void 0:[schema.const]}function refTokens(ref){if(ref!=="#"&&
!ref.startsWith("#/"))return void 0;try{return ref.split("/").slice(1).map(token=>decodeURIComponent(token).replaceAll("\
~1","/").replaceAll("~0","~"))}catch{return void 0}}function resolve2(root,ref){let at=root;for(const token of refTokens(
ref)??["",""]){if(typeof at!=="object"||at===null||!Object.hasOwn(at,token))return void 0;at=at[token]}return at===true||
isObject(at)?at:void 0}function isOfType(value,type){if(type==="integer")return Number.isInteger(value);if(type==="array")
return Array.isArray(value);if(type==="object")return isObject(value);if(type==="null")return value===null;return typeof value===
type}var init_schema2=__esm({"src/tools/validation/schema.ts"(){}});function inputTemplate(schema,known2={},wanted=[]){const{properties,required:required2}=schema??{};const names=Array.isArray(
required2)?required2.filter(name=>typeof name==="string"):[];const members=[...new Set([...names,...wanted])].map(name=>{
if(Object.hasOwn(known2,name))return`${JSON.stringify(name)}:${toJsonLine(known2[name])}`;const property=isObject(properties)&&
Object.hasOwn(properties,name)?properties[name]:void 0;return`${JSON.stringify(name)}:${mayBeText(property,schema,0)?JSON.
stringify(`<${name}>`):`<${name}>`}`});return`{${members.join(",")}}`}function mayBeText(schema,root,level){if(!isObject(
schema)||level>MAX_LEVEL)return true;if(typeof schema.$ref==="string")return mayBeText(resolve2(root,schema.$ref),root,level+
1);const types=typesOf(schema);if(types.length>0)return types.includes("string");const values=valuesOf(schema)??[];if(values.
length>0)return values.some(value=>typeof value==="string");if(schema.properties!==void 0||schema.items!==void 0)return false;
const may=choice2=>mayBeText(choice2,root,level+1);if(Array.isArray(schema.allOf))return schema.allOf.every(may);const choices=schema.
anyOf??schema.oneOf;return!Array.isArray(choices)||choices.some(may)}var MAX_LEVEL;var init_template=__esm({"src/tools/t\
emplate.ts"(){init_json();init_schema2();MAX_LEVEL=10}});var VERBS2,NOUN_LIKE,GENERIC,INTERCHANGEABLE,SAME_NOUNS,READERS,QUALIFIERS,COLLECTIVES,SELF,NOUNS,PHRASES,LEADING_NOUNS,
PREPOSITIONS,DETERMINERS,ARTICLES,ADJECTIVES,QUESTIONS,SINGULARS,PLURALISERS,STOP_WORDS,VAGUE_VERBS,FORMAL_WORDS;var init_terms=__esm(
{"src/tools/search/terms.ts"(){VERBS2={get:`
    get fetch retrieve read load | get show view see display | describe inspect show | check verify test validate |
    download export get save | count total | lookup get | scrape crawl get read | preview`,list:`
    list show browse enumerate fetch see`,search:`
    search find query lookup locate seek discover filter`,create:`
    create make new add open start | create generate build draw draft prepare |
    create write compose post publish | add insert append put attach include | reply answer respond | request ask |
    add invite enroll enrol register subscribe join | create file report log raise open submit |
    log record track enter | create schedule plan book arrange | upload import attach add save send |
    upsert refresh sync | share grant allow give let invite permit | link relate associate connect |
    create save | react like | begin instantiate start | create deploy redeploy | remind`,send:`
    send post write message email dm | reply answer respond | forward pass | send submit deliver mail |
    notify remind`,update:`
    update edit change modify alter adjust revise fix correct patch | set configure put | update write overwrite |
    move transfer transition | mark update set modify | complete finish close done tick resolve |
    archive hide close | enable activate | disable deactivate suspend pause snooze mute | resume unpause |
    merge combine dedupe | convert turn transform | assign delegate | sort order | replace swap |
    lock freeze protect | enrich fill | restore recover undelete undo untrash undrop revert unarchive | highlight format\
 style |
    approve accept | reject decline | tag label | update postpone reschedule push | pin bookmark star |
    publish release | leave exit quit | update rename | update close | update reopen | update complete | update assign |\

    update move | modify archive | modify star | modify flag`,delete:`
    delete remove drop erase destroy discard | trash bin delete | clear empty wipe reset |
    remove kick throw detach disassociate unassign | revoke remove unshare |
    cancel stop abort end void`,run:`
    run execute trigger launch dispatch start | retry rerun restart redo | query run | call`,copy:`
    copy duplicate clone replicate`};NOUN_LIKE=`
  list view query search record file report log post draft schedule plan book message email mail order
  release label tag share bill star pin export import test count answer comment forward link track call
  start display preview total new fix set format bookmark archive trash like open close filter request`;GENERIC="get fet\
ch retrieve list search create add update set edit modify delete remove send";INTERCHANGEABLE="create add make new | pos\
t send | search find lookup";SAME_NOUNS="email mail message | document doc | repository repo | organization organisation";
READERS="get fetch retrieve list show see view read display";QUALIFIERS=`
  ephemeral scheduled schedule batch bulk mass all repeating recurring temporary inline default template templates test
  delta webhook property properties protected named monitor monitors permanent legacy anonymous test sandbox archived de\
leted`;COLLECTIVES="content contents history feed timeline values activity agenda log";SELF="my me mine self user viewer\
 current authenticated";NOUNS={messages:`
    email mail message | inbox mail message | chat message conversation thread dm | said message | channel conversation \
|
    comment remark note reply feedback | note memo minutes | attachment attach file |
    content text body written said | transcript said | message history | block content bullet paragraph | dnd mute notif\
ication snooze |
    scheduled later tomorrow upcoming next | recipient subscriber contact | newsletter campaign email |
    unsubscribe suppression optout asm | bounce undelivered undeliverable | discussion thread comment | news announcemen\
t |
    topic purpose subject description | inline highlighted selected selection | spam junk | reminder alarm task | msg me\
ssage | presentation slide deck |
    survey questionnaire form poll | reaction emoji like | template layout`,people:`
    user person people member colleague coworker teammate employee | profile person people |
    engineer developer designer manager recruiter founder executive people person profile candidate |
    contact person people client | customer client user |
    company organization organisation account business firm | organization organisation org | lead prospect | who user m\
ember people |
    agent admin teammate | collaborator member cc | panelist speaker presenter host | current self myself viewer | owner\
 own rep seller | follower watcher |
    participant attendee attendance attend guest invitee | registrant attendee signup | employee staff people |
    permission access share role acl privilege`,files:`
    document doc file | file item | page doc document | folder directory | spreadsheet sheet worksheet tab | spreadsheet\
 workbook file | presentation file |
    table database | column field property attribute | row record entry item value object | row column dimension | numbe\
r value cell formula |
    bold italic color colour font style format | chart graph | version revision history | version release | thumbnail pr\
eview | ancestor parent | storage space quota usage | trash bin recycle |
    picture photo image avatar | video clip recording | caption subtitle transcript | db database | app application | sc\
hema structure field | children child sub nested descendant |
    web url site link | public shared shareable`,work:`
    task todo | issue ticket bug | ticket case request | status state stage transition | pass fail failed status check |\

    label tag category | repository repo | job workflow pipeline | workflow automation trigger rule | rule filter | macr\
o canned template | registry container docker | ci workflow pipeline |
    diff change compare | work worklog hours time minutes | log output | sprint iteration cycle |
    assignee assign owner | deadline due | timer time tracking | variable env environment secret | watcher subscriber |
    relation block dependency link | background async | build workflow pipeline check`,business:`
    meeting event appointment call | agenda event calendar | free busy available availability freebusy |
    recurring repeating weekly daily monthly series instance occurrence | presence status availability online away | rec\
ent latest lately last |
    payment charge transaction | price cost | subscription plan membership | dispute chargeback |
    coupon discount promotion | invoice bill | quote estimate proposal | expense purchase spending |
    revenue sale earning | vacation holiday leave pto | vacation mailbox autoreply responder | overdue aged outstanding \
unpaid | word phrase text |
    payout withdrawal transfer | limit usage quota | goal objective okr target | allocation capacity workload |
    api key token credential | alert vulnerability security | snippet gist | hook webhook | statistic stat analytics met\
ric insight performance perform report | config setting preference option |
    activity history audit log changelog | delta change | money balance amount fund | deal opportunity | job position va\
cancy |
    advert advertisement ad | article knowledge | rating score satisfaction |
    answer response submission reply | audience segment list`,amounts:`
    batch bulk many multiple several | large big huge`};PHRASES=`
  someone = a person | somebody = a person | merge request = a merge request | merge requests = all merge requests |
  pr = pull request | prs = pull requests | mr = a merge request | mrs = all merge requests |
  out of office = vacation | auto reply = vacation | automatic reply = vacation automatic reply | thumbs up = add reacti\
on |
  time off = time off vacation | look up = lookup | look for = search | bring back = restore |
  put back = restore | turn on = enable | turn off = disable | kick off = trigger | saved search = filter | saved search\
es = filters | knowledge base = knowledge | sign up = register |
  set up = create | leave a = create a | jot down = create note | write down = log |
  stop sharing = revoke permission | get rid of = delete | kick out = kick | tick off = complete |
  take off = remove | take away = remove | call off = cancel | put off = postpone | push back = postpone |
  check off = complete | switch on = enable | switch off = disable | sign off = approve |
  opt out = unsubscribe | fill out = submit | remind me = create reminder |
  give me = get | tell me = get | how many = count | do i have = what | do we have = what |
  have i = what | have we = what | assigned to me = mine | who am i = get current user |
  open the = read the | open this = read this | open my = read my |
  on my calendar = in my events | on the calendar = in the events | my inbox = my messages | the inbox = the messages | \
as read = message unread | as unread = message unread |
  in the bin = trash | in the trash = trash | get a link = create a link |
  get a public link = create a shared link | get a share link = create a shared link |
  on call = oncall | to do = todo | to dos = todos | on my plate = my tasks | direct message = message |
  video call = online meeting | read access = permission | write access = permission |
  post in = send message in | post to = send message to | bullet points = bullets |
  to end of = append to | to the end of = append to | at the end = append | at the bottom = append | to the bottom of = \
append to |
  auto label = create rule to label | auto tag = create rule to label | automatically label = create rule to label |
  automatically tag = create rule to label | automatically archive = create rule to archive | automatically move = creat\
e rule to move |
  automatically forward = create rule to forward |
  what is in a = list items in a | what is in the = list items in the | whats in the = list items in the | deleted = tra\
shed | out of office reply = vacation | everywhere = all | who took part in = participants of |
  build logs = logs of builds | build log = log of a build | test results = results of tests |
  who attended = participants of | who was in = participants of | who is coming to = attendees of | who booked = invitee\
s of | request changes on = create review of | request changes to = create review of |
  approve a pull request = create review of a pull request | approve the pull request = create review of a pull request \
|
  approve pull request = create review of a pull request |
  subpage = child page | subpages = child pages | subfolder = child folder | subfolders = child folders`;LEADING_NOUNS=`\

  email = send email to | mail = send email to | message = send message to | dm = send message to |
  text = send message to | ping = send message to | comment = create comment | review = create review |
  bill = create invoice to | invoice = create invoice to | charge = create charge | refund = create refund | link = crea\
te link |
  subscribe = create subscription | tag = add tag | label = add label | react = add reaction |
  file = create | issue = create`;PREPOSITIONS=`
  in on to from with for at by under into of about over onto inside since until before after during containing contain
  contains mentioning mention matching via using without between below`;DETERMINERS="a an the my our this that these tho\
se someone somebody two some on all several many it";ARTICLES="a an the my our your his her their this these those any a\
ll every some no";ADJECTIVES="open new total";QUESTIONS="what which who whose how when where why whats whos is are am wa\
s were did does";SINGULARS="details contents settings stats statistics analytics news";PLURALISERS="all every which who \
list recent latest upcoming inbox";STOP_WORDS=`
  a an the my our your his her their its this that these those it them i we you us please and or but as
  of in on at to for from by with into onto about since until before after during via am under than there here just is a\
re was were be been do
  does did has have had can could would should will want need dont not no someone somebody somebodys one
  some any all every each me up out off down away what which how when where why if whats whos im mine`;VAGUE_VERBS=`
  tell let have do get give want need help use go try see look check deal handle manage work take bring keep say know
  hand pass catch note put turn run go make`;FORMAL_WORDS=`
  thing things stuff something anything info information detail details new old current latest recent first last next
  today yesterday tomorrow week month year monday tuesday wednesday thursday friday saturday sunday day days hour hours
  morning afternoon evening tonight weekend january february march april may june july august september october november\

  december urgent important quick short long big small full whole single specific certain different same other
  good best top public private internal everyone everybody anyone people team boss landlord client customer colleague
  name names word words text date time again lately everywhere two three four five ten open closed unread unpaid overdue\

  slot sorted existing full still already currently only`}});function wordsOf4(text3){const humps=/[a-z0-9][A-Z]/.test(text3)?text3.replace(/([a-z0-9])([A-Z])/g,"$1 $2"):text3;return wordsOfProse(
humps)}function stem(word){let s=word;if(s.length<3)return s;if(s.length>4&&(s.endsWith("ies")||s.endsWith("ied")))s=`${s.
slice(0,-3)}y`;else if(s.length>4&&/(s|x|z|ch|sh)es$/.test(s))s=s.slice(0,-2);else if(/[^sui]s$/.test(s))s=s.slice(0,-1);
if(s.length>5&&(s.endsWith("ing")||s.endsWith("ion")))s=s.slice(0,-3);else if(s.length>4&&s.endsWith("ed")&&!s.endsWith(
"eed"))s=s.slice(0,-2);else if(s.length>8&&s.endsWith("ment"))s=s.slice(0,-4);else if(s.length>6&&/[^m]er$/.test(s)||s.length>
7&&s.endsWith("tor"))s=s.slice(0,-2);if(s.length>3&&s.endsWith("e"))s=s.slice(0,-1);return s.length>2&&s.at(-1)===s.at(-2)?
s.slice(0,-1):s}function synonymsOf(word,leads){const key=stem(word);const asNoun2=nouns.get(key)??[];return new Set(leads||
!(nounLike.has(word)||isPlural(word))?[...asNoun2,...verbs.get(key)??[]]:asNoun2)}var wordsOfProse,partsOf2,wordSet2,isPlural,
nouns,verbs,actions,everyday,nounLike,generic,remember,learn,isKnown,isCommon,isVerb,actionsOf,isGeneric;var init_words=__esm(
{"src/tools/search/words.ts"(){init_terms();wordsOfProse=text3=>text3.toLowerCase().match(/[a-z0-9\u0080-\uffff]+/g)??[];
partsOf2=table=>table.split("|").map(part=>part.trim());wordSet2=text3=>new Set(wordsOf4(text3));isPlural=word=>word.length>
3&&/[^suia]s$/.test(word);nouns=new Map;verbs=new Map;actions=new Map;everyday=new Set(Object.values(NOUNS).flatMap(partsOf2).
flatMap(set2=>set2.split(" ")));nounLike=wordSet2(NOUN_LIKE);generic=wordSet2(GENERIC);remember=(map,key,values)=>{const known2=map.
get(key);if(known2)for(const value of values)known2.add(value);else map.set(key,new Set(values))};learn=(synonyms,set2)=>{
const stems=set2.split(" ").map(stem);for(const one of stems)remember(synonyms,one,stems)};for(const set2 of Object.values(
NOUNS).flatMap(partsOf2))learn(nouns,set2);for(const[action,sets]of Object.entries(VERBS2)){for(const set2 of partsOf2(sets)){
learn(verbs,set2);for(const word of set2.split(" "))remember(actions,word,[action])}}isKnown=word=>actions.has(word)||everyday.
has(word);isCommon=word=>actions.has(word)||nouns.has(stem(word));isVerb=word=>actions.has(word)&&!nounLike.has(word);actionsOf=
word=>actions.get(word);isGeneric=word=>generic.has(word)}});function readName(words){const at=verbOf(words);const place=words.findIndex((word,i)=>i>0&&prepositions.has(word));const end=place<
0?words.length:place;const follows=at>=0&&at+1<end;const object=follows?words.slice(at+1,end):words.slice(0,at<0?end:Math.
min(at,end));const head2=object.findLast(word=>!isGeneric(word))??object.at(-1);const does=actionsOf(words[at])??actionsOfAny(
words);if(head2!==void 0&&isPlural(head2)&&does.has("get"))return{does:LISTING,head:head2};if(does.has("get")&&!does.has(
"list")&&collectives.has(head2))return{does:ANY_READING,head:head2};return{does,head:head2}}function ownObject({name,provider,
description}){const upToPlace=words=>{const place=words.findIndex((word,i)=>i>0&&prepositions.has(word));return place<0?
words:words.slice(0,place)};const[sentence=""]=String(description??"").split(/[.;:](?:\s|$)/,1);return[...upToPlace(wordsOf4(
withoutProvider(name,provider))),...upToPlace(wordsOfProse(sentence))]}function verbOf(words){const[first]=words;if(isGeneric(
first)&&isVerb(first))return 0;if(words.length>1&&isGeneric(words.at(-1)))return words.length-1;return isGeneric(first)?
0:words.findIndex(isVerb)}var prepositions,collectives,READING,LISTING,ANY_READING,actionsOfAny;var init_toolname=__esm(
{"src/tools/search/toolname.ts"(){init_names2();init_terms();init_words();prepositions=wordSet2(PREPOSITIONS);collectives=
wordSet2(COLLECTIVES);READING=new Set(["get","list","search"]);LISTING=new Set(["list"]);ANY_READING=new Set(["get","lis\
t"]);actionsOfAny=words=>new Set(words.flatMap(word=>[...actionsOf(word)??[]]))}});function thingsOf({name,description},tool){const words=wordsOf4(name);const isId=ID.has(words.at(-1))||SAYS_ID.test(description.
slice(0,SAYS_ID_CHARS));if(!isId||words.some(word=>GIVEN.has(word)))return[];const ofName=words.filter(word=>!ID.has(word));
const brand=new Set(wordsOfProse(tool.provider.replace(/(MCP|APIKEY)$/,"")));const said=thingsSaid(beginningOf(description),
brand);const named3=withoutRoles(ofName).map(stem);if(named3.length===0||ofName.every(word=>VAGUE.has(word))){const{head:head2}=readName(
wordsOf4(withoutProvider(tool.name,tool.provider)));return[said,named3.length>0?[named3]:head2===void 0?[]:[[stem(head2)]]]}
const exact=said.find(thing=>thing.at(-1)===named3.at(-1)&&thing.length>named3.length);return[[...exact?[exact]:[],named3,
...said]]}function beginningOf(description){const text3=description.slice(0,DESCRIPTION_CHARS).replace(/['’]s\b/g,"").
replaceAll("_"," ");const from=text3.search(/(?<=.{12})\b(obtain|get|use|find|found|fetch|retrieved?|returned)\b/i);return from<
0?text3:text3.slice(0,from)}function thingsSaid(text3,brand){const firstOf2=phrase=>phrase.replace(DETERMINER,"").split(
END)[0]??"";const lastOf=phrase=>phrase.split(END).at(-1)??"";const partsOf3=phrase=>phrase.split(/\s+(?:or|and)\s+|\//);
const after=[...text3.matchAll(ID_OF)].flatMap(([,phrase=""])=>partsOf3(phrase).map(firstOf2));const before=[...text3.matchAll(
OF_ID)].flatMap(([,phrase=""])=>partsOf3(phrase.replace(/\(or (\w+)\)/,"or $1")).map(lastOf));return[...after,...before].
flatMap(part=>HUMP.test(part)?[wordsOfProse(part),wordsOf4(part)]:[wordsOfProse(part)]).map(words=>words.filter(word=>!ID.
has(word)&&!brand.has(word))).map(words=>withoutVagueEnd(withoutRoles(words))).filter(words=>words.length>0&&words.length<=
4).map(words=>words.map(stem))}function withoutRoles(words){const from=words.findIndex(word=>!ROLES.has(word));return from<
0?[]:words.slice(from)}function withoutVagueEnd(words){const last=words.at(-1);return words.length>1&&last!=="item"&&VAGUE.
has(last)?words.slice(0,-1):words}function isToPerson({terms,words}){if(TO_PERSON.test(words.join(" ")))return true;const told=words[words.
findIndex(word=>TELLS.has(word))+1];return terms.some(({isVerb:isVerb2,isName,isPlace:isPlace2,word})=>!isVerb2&&(isName&&
(isPlace2||word===told)||user.has(stem(word))||synonymsOf(word,false).has(PERSON)))}var ID,GIVEN,ROLES,VAGUE,SAYS_ID,ID_OF,
OF_ID,END,DESCRIPTION_CHARS,SAYS_ID_CHARS,HUMP,DETERMINER,user,PERSON,TO_PERSON,TELLS,isPerson;var init_entities=__esm({
"src/tools/search/entities.ts"(){init_names2();init_toolname();init_words();ID=wordSet2("id ids gid gids uuid uuids key \
keys guid sid urn");GIVEN=wordSet2("api idempotency primary foreign public private secret access client request session \
trace external sort trigger cursor");ROLES=wordSet2(`
  parent new old destination source target owner from to origin primary secondary related linked current other or and
  root top first last unique numeric internal specific existing valid corresponding own globally exact optional required\

  given encoded single associated main your the a an this that each its one any string integer array comma separated
  uuid guid hyphenated`);VAGUE=wordSet2("object resource entity record item instance");SAYS_ID=/\b(ids?|gids?|uuids?|guids?|identifiers?)\b/i;
ID_OF=/\b(?:ids?|gids?|uuids?|guids?|identifiers?|keys?) (?:or [\w-]+ (?:name|key|path|slug|url|alias)s? )?(?:\([^)]*\) )?(?:of|for|from the) (?:the |an? |this |your )*([\w\s/(),-]+)/gi;
OF_ID=/((?:[\w/-]+ (?:\(or \w+\) )?){1,4})(?:ids?|gids?|uuids?|guids?|identifiers?)\b/gi;END=/[.,;:()]|\b(?:to|that|which|whose|who|where|when|in|on|at|from|for|of|with|by|is|are|was|has|must|should|can|will|as|being|belongs?|containing|owning|whom|you|it|the|an?|each|this)\b/i;
DESCRIPTION_CHARS=110;SAYS_ID_CHARS=60;HUMP=/[a-z][A-Z]/;DETERMINER=/^\s*(?:the|an?|this|your|each)\s+/i;user=synonymsOf(
"user",false);PERSON=stem("user");TO_PERSON=/\b(direct|private|personal) (message|chat|note)|\bdms?\b|\bprivately\b|\bim\b/;
TELLS=wordSet2("tell ask message dm ping text write notify remind");isPerson=thing=>user.has(thing.at(-1)??"")}});var HOMES,FILES2,homes,homeOfProvider,isFile;var init_homes=__esm({"src/tools/search/homes.ts"(){init_words();HOMES=`
  GOOGLESHEETS GOOGLEDOCS GOOGLESLIDES GOOGLEFORMS = GOOGLEDRIVE googledrive_search_files |
  MICROSOFTEXCEL MICROSOFTWORD = ONEDRIVE onedrive_search_drive_items`;FILES2=new Set(wordsOf4("spreadsheet document doc\
 presentation form file workbook item").map(stem));homes=new Map;for(const part of partsOf2(HOMES)){const[keys="",home=""]=part.
split(" = ");const[provider="",tool=""]=home.split(" ");for(const key of keys.split(" "))homes.set(key,{provider,tool})}
homeOfProvider=provider=>homes.get(provider);isFile=thing=>FILES2.has(thing.at(-1)??"")}});var needs_exports={};__export(needs_exports,{idFinder:()=>idFinder});function idFinder(tools){const byProvider=new Map;const at=provider=>{
const known2=byProvider.get(provider);if(known2)return known2;const own=tools.filter(one=>one.provider===provider);const made={
own,finders:own.flatMap(asFinder)};byProvider.set(provider,made);return made};return(tool,parameter,request)=>{const{own,
finders}=at(tool.provider);const named3=namedIn(parameter.description,tool,own);if(named3&&effectOf(named3)==="read")return named3.
name;const tiers=thingsOf(parameter,tool);const things=tiers.flat();const home=things.some(isFile)?homeOfProvider(tool.provider)?.
tool:void 0;const kept=home===void 0?void 0:tools.find(({name})=>name===home);const found2=firstOf(tiers,tier=>{const person=request&&
isToPerson(request)?tier.find(isPerson):void 0;const wanted=person?[person,...tier]:tier;const find=isStrict=>firstOf(wanted,
thing=>bestFinder(finders,thing,tool,parameter,isStrict));return find(true)??kept??find(false)});const searching=finders.
filter(({searches})=>searches);const file=things.some(isFile)?bestFinder(searching,FILE,tool,parameter,true):void 0;return(found2??
named3??file??searchOf(own,things,tool))?.name}}function firstOf(all,find){for(const one of all){const found2=find(one);
if(found2)return found2}return void 0}function namedIn(description,tool,own){const text3=description.toLowerCase().replaceAll(
"-","_");const said=text3.match(NAMES_A_TOOL)??[];const inWords2=FROM_A_TOOL.test(text3);const product=productOf(wordsOf4(
withoutProvider(tool.name,tool.provider)));const named3=own.filter(({name,provider})=>{if(name===tool.name)return false;
const whole=name.toLowerCase().replaceAll("-","_");if(said.some(one=>whole===one||whole.endsWith(`_${one}`)))return true;
const words=wordsOf4(withoutProvider(whole,provider)).filter(word=>!SUITE.has(word));return inWords2&&words.length>1&&new RegExp(
`${FROM}${words.join(" ")}\\b`).test(text3)});const worth=one=>{const[finder]=asFinder(one);const isNearby=product===void 0||
finder?.product===product;return(finder&&!finder.showsOne?2:0)+(isNearby?1:0)};return named3.sort((a,b)=>worth(b)-worth(
a)||b.name.length-a.name.length)[0]}function searchOf(own,things,tool){if(things.length===0)return void 0;return own.find(
({name,provider,description,method})=>{const words=wordsOf4(withoutProvider(name,provider));if(name===tool.name||!words.
every(word=>EVERYTHING.has(word)||isSearch(word)||isGeneric(word)))return false;if(!(words.some(isSearch)||/\bsearch\b/i.
test(description))||WEB.test(description))return false;const said=new Set(wordsOfProse(description).map(stem));return(ANYTHING.
test(description)||things.some(thing=>said.has(thing.at(-1)??"")))&&effectOf({name,provider,...method&&{method}})==="rea\
d"})}function asFinder(tool){const words=wordsOf4(withoutProvider(tool.name,tool.provider));const{does,head:last}=readName(
words);const at=words.lastIndexOf(last??"");const head2=at>0&&at===words.length-1&&isSearch(last)?words[at-1]:last;const searches=does.
has("search")||words.some(isSearch);const lists=does.has("list")&&(words.includes("all")||!words.some(word=>MAY_SHOW_ONE.
has(word)));const several=lists||searches||isPlural(head2??"");if(!(several||does.has("get")||does.has("list"))||head2===
void 0||effectOf(tool)!=="read")return[];const{required:required2}=tool.inputSchema??{};const end=words.findIndex((word,i)=>i>
0&&prepositions2.has(word));const plural=words.slice(0,end<0?void 0:end).findLast(isPlural);return[{tool,head:stem(head2),
plural:several&&plural!==void 0?stem(plural):void 0,words:new Set(words.map(stem)),searches,showsOne:!several,product:productOf(
words),required:Array.isArray(required2)?required2:[]}]}function asksForSame({required:required2,showsOne,head:head2,tool:{
inputSchema:inputSchema2}},{name},kind){if(!required2.includes(name))return false;if(showsOne||head2===kind||stem(wordsOf4(
name)[0]??"")!==kind)return true;const schema=inputSchema2.properties?.[name];return!/ \w+ or \w+ (?!ids?\b)/i.test(String(
schema?.description??""))}function bestFinder(finders,thing,tool,parameter,isStrict){const kind=thing.at(-1)??"";const synonyms=isStrict?
NONE:synonymsOf(kind,false);const{required:required2}=tool.inputSchema??{};const given=new Set(Array.isArray(required2)?
required2:[]);const words=wordsOf4(withoutProvider(tool.name,tool.provider));const product=productOf(words);const isVerbAt=(word,i)=>(i===
0||i===words.length-1)&&actionsOf(word)!==void 0;const ofTool=new Set(words.filter((word,i)=>!isVerbAt(word,i)).map(stem));
const near=new Set([...ofTool].flatMap(word=>[...synonymsOf(word,false)]));let best;for(const finder of finders){if(finder.
tool.name===tool.name||asksForSame(finder,parameter,kind))continue;if(!isNear(product,finder.product))continue;const asked=finder.
required.filter(name=>!given.has(name)).length;if(finder.showsOne&&(asked>0||finder.required.length===0))continue;const isSame=finder.
head===kind&&!finder.showsOne;const meets=isSame?SAME:finder.plural===kind?AMONG:synonyms.has(finder.head)&&!NO_THINGS.has(
finder.head)?SYNONYM:0;const others=thing.slice(0,-1).filter(word=>finder.words.has(word)).length;if(meets===0||meets===
SYNONYM&&vague.has(kind)&&others===0)continue;const further=[...finder.words].filter(word=>word!==kind);const shared3=sum(
further.map(word=>ofTool.has(word)?SHARED:near.has(word)?SHARED_BY_SYNONYM:0));const score=meets+others*FURTHER+shared3+
(finder.searches?SEARCHES:0)-further.filter(word=>qualifiers.has(word)&&!ofTool.has(word)).length*QUALIFIED-finder.words.
size*PER_WORD-asked*PER_REQUIRED;if(!best||score>best.score)best={tool:finder.tool,score}}return best?.tool}var NAMES_A_TOOL,
FROM,FROM_A_TOOL,EVERYTHING,ANYTHING,WEB,MAY_SHOW_ONE,prepositions2,qualifiers,NO_THINGS,FILE,NONE,vague,SAME,SYNONYM,AMONG,
FURTHER,SHARED,SHARED_BY_SYNONYM,SEARCHES,QUALIFIED,PER_WORD,PER_REQUIRED,isSearch,productOf,KEEPS_FILES,isNear,sum;var init_needs=__esm(
{"src/tools/search/needs.ts"(){init_effect();init_names2();init_entities();init_homes();init_terms();init_toolname();init_words();
NAMES_A_TOOL=/[a-z][a-z0-9]*(?:_+[a-z0-9]+)+/g;FROM="(?:from|via|use|using|call|by|with|,|or)(?: the| a)? [\"'`]?";FROM_A_TOOL=
/(?:obtain|get|use|f[io]und|fetch|retrieve|return|call)/;EVERYTHING=wordSet2("all data everything global universal conte\
nt records sobject text full soql sosl keyword execute run");ANYTHING=/\b(workspace|everything|across|any|all (content|records|objects|types|items)|multiple (objects|types))\b/i;
WEB=/\b(web|internet|online|public)\b/i;MAY_SHOW_ONE=wordSet2("fetch show see");prepositions2=wordSet2(PREPOSITIONS);qualifiers=
new Set(wordsOf4(QUALIFIERS).map(stem));NO_THINGS=new Set(wordsOf4("value object entry number").map(stem));FILE=[stem("f\
ile")];NONE=new Set;vague=new Set([...VAGUE].filter(word=>word!=="record").map(word=>stem(word??"")));SAME=3;SYNONYM=1.5;
AMONG=2;FURTHER=1;SHARED=.35;SHARED_BY_SYNONYM=.2;SEARCHES=.15;QUALIFIED=.5;PER_WORD=.2;PER_REQUIRED=.4;isSearch=word=>actionsOf(
word)?.has("search")===true;productOf=words=>words.find(word=>SUITE.has(word));KEEPS_FILES=wordSet2("onedrive sharepoint\
 excel word powerpoint onenote");isNear=(one,other)=>one===void 0||other===void 0||one===other||KEEPS_FILES.has(one)===KEEPS_FILES.
has(other);sum=numbers=>numbers.reduce((all,one)=>all+one,0)}});async function withWhereToLook(client,{tool,connection},input,failure){const isMissing=failure.code==="NOT_FOUND"&&failure.
details.tool_error_code!==void 0;if(failure.next.length>0||!(isMissing||failure.hint===LOOK_FIRST))return failure;const own=AbortSignal.
timeout(client.session.signal.aborted?LATE_LOOKUP_MS:LOOKUP_MS);const tools=await listTools(client.withSignal(own),{provider:connection.
provider}).catch(()=>[]);const target=["--connection-name",connection.keyId];const search=[["find-tool",...target,"--que\
ry","<what to look for>"]];const run13=({name,inputSchema:inputSchema2},known2)=>[["execute-tool",...target,"--tool-name",
name,"--tool-input",inputTemplate(inputSchema2,known2)]];if(isMissing){const said=`${failure.details.tool_error_code} ${failure.
message.replace(tool.name,"")}`;const finder=await finderFor(tool,tools,input,said);if(!finder)return failure.with({next:search});
const hint=`${finder.parameter} may be wrong, or this account may have no access to it: look it up with ${finder.tool.name}\
 (see \`next\`), and do not guess another.`;return failure.with({hint,next:run13(finder.tool,input)})}const reader=readingToolFor(
tool,tools,input);if(!reader){return failure.with({hint:`Find a tool that reads what ${tool.name} would have changed (se\
e \`next\`), and check whether it happened before retrying.`,next:search})}return failure.with({hint:`Check with ${reader.
name} (see \`next\`) whether it happened before retrying.`,next:run13(reader,input)})}async function finderFor(tool,tools,input,words){
const{idFinder:idFinder2}=await Promise.resolve().then(()=>(init_needs(),needs_exports));const properties=Object(tool.inputSchema.
properties);const candidates=Object.entries(input).flatMap(([parameter,value])=>{const thing=parameter.replace(NAMING,"");
const{description=""}=Object(properties[parameter]);const name={name:parameter,description:String(description)};const isName=/^\S+$/.
test(String(value))&&String(value).length<=MAX_NAME_CHARS&&thing!=="";const open4=tools.filter(one=>!requiredOf(one).includes(
parameter)).map(one=>{const required2=requiredOf(one).filter(needed=>!Object.hasOwn(input,needed));return{...one,inputSchema:{
...one.inputSchema,required:required2}}});const finderOf=idFinder2(open4);const finder=finderOf(tool,name)??(isName&&finderOf(
tool,{...name,name:`${thing}_id`}));const found2=tools.find(one=>one.name===finder);const rank=words.includes(thing)?2:Number(
tool.name.includes(thing));return found2?[{parameter,tool:found2,rank}]:[]});return candidates.sort((a,b)=>b.rank-a.rank)[0]}
var LOOKUP_MS,LATE_LOOKUP_MS,MAX_NAME_CHARS,NAMING;var init_where_to_look=__esm({"src/steps/where-to-look.ts"(){init_failure();
init_tools();init_reading_tool();init_template();LOOKUP_MS=3e3;LATE_LOOKUP_MS=500;MAX_NAME_CHARS=100;NAMING=/_?(?:id|number|name|key)$/i}});function canonicalJson(value){if(Array.isArray(value))return`[${value.map(canonicalJson).join(",")}]`;if(typeof value!==
"object"||value===null)return toJsonLine(value);const entries=Object.entries(value).filter(([,member])=>member!==void 0);
return`{${entries.sort(([a],[b])=>a<b?-1:1).map(([key,member])=>`${JSON.stringify(key)}:${canonicalJson(member)}`).join(
",")}}`}var init_canonical=__esm({"src/answer/canonical.ts"(){init_json()}});function missedFormat(value,rules){const{format}=rules.schema;if(typeof value!=="string"||typeof format!=="string"||!Object.
hasOwn(FORMATS,format))return void 0;return FORMATS[format]?.test(value)?void 0:format}function brokenKeywords(value,rules,top){
if(rules.never)return[{keyword:"false"}];const{types,values,pattern}=rules;if(!top&&types.length>0&&!types.some(type=>isOfType(
value,type)))return[{keyword:"type"}];if(values&&!isAmong(values,value))return[{keyword:"enum",detail:values}];const broken2=[];
for(const[keyword,limit]of rules.limits){const[measure,isWithin]=LIMITS[keyword];const size=measure(value);if(size!==void 0&&
!isWithin(size,limit))broken2.push({keyword,detail:limit})}if(typeof value==="string"&&pattern&&value.length<=pattern.longest){
if(!pattern.expression.test(value))broken2.push({keyword:"pattern",detail:rules.schema.pattern})}if(Array.isArray(value)&&
rules.schema.uniqueItems===true){if(new Set(value.map(canonicalJson)).size<value.length)broken2.push({keyword:"uniqueIte\
ms"})}return broken2}function isAmong(values,value){if(typeof value!=="object"||value===null)return values.includes(value);
const text3=canonicalJson(value);return values.some(each=>typeof each==="object"&&canonicalJson(each)===text3)}var asNumber,
characters,itemCount,keyCount,atLeast,atMost,isMultiple,LIMITS,FORMATS;var init_keywords=__esm({"src/tools/validation/ke\
ywords.ts"(){init_canonical();init_schema2();asNumber=value=>typeof value==="number"?value:void 0;characters=value=>typeof value===
"string"?[...value].length:void 0;itemCount=value=>Array.isArray(value)?value.length:void 0;keyCount=value=>isObject(value)?
Object.keys(value).length:void 0;atLeast=(size,limit)=>size>=limit;atMost=(size,limit)=>size<=limit;isMultiple=(size,of)=>Math.
abs(size/of-Math.round(size/of))<1e-9;LIMITS={minimum:[asNumber,atLeast,"be at least",""],maximum:[asNumber,atMost,"be a\
t most",""],exclusiveMinimum:[asNumber,(size,limit)=>size>limit,"be greater than",""],exclusiveMaximum:[asNumber,(size,limit)=>size<
limit,"be less than",""],multipleOf:[asNumber,isMultiple,"be a multiple of",""],minLength:[characters,atLeast,"have at l\
east"," characters"],maxLength:[characters,atMost,"have at most"," characters"],minItems:[itemCount,atLeast,"have at lea\
st"," items"],maxItems:[itemCount,atMost,"have at most"," items"],minProperties:[keyCount,atLeast,"have at least"," keys"],
maxProperties:[keyCount,atMost,"have at most"," keys"]};FORMATS={date:/^\d{4}-\d{2}-\d{2}$/,"date-time":/^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?([Zz]|[+-]\d{2}:?\d{2})$/,
email:/^[^\s@]{1,64}@[^\s@]{1,255}$/,uri:/^[A-Za-z][A-Za-z0-9+.-]{0,30}:\S/,uuid:/^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$/}}});function closest(problem,branches){const here=problem.path.length;const isHere=each=>each.path.length===here&&each.keyword!==
"required";const isBelow=each=>each.path.length===here+1;const flat=branch=>branch.flatMap(each=>each.choices??[each]);const distances=branches.
map(branch=>{const keywords=flat(branch).filter(isHere).map(({keyword})=>keyword);return keywords.includes("type")?2:keywords.
includes("enum")?1:0});const least=Math.min(...distances);const near=branches.filter((_,i)=>distances[i]===least);const[
nearest2=[]]=near;if(near.length<2)return nearest2;const all=near.flatMap(flat);if(least>0)return[{...problem,choices:all.
filter(isHere)}];if(all.every(each=>each.keyword==="required"&&each.path.length===here))return[{...problem,choices:all}];
const tells2=each=>each.keyword==="enum"&&isBelow(each);const tellers=near.map(branch=>branch.find(tells2));const[first]=tellers;
if(first&&tellers.every(each=>each?.path.at(-1)===first.path.at(-1))){return[{...first,keyword:"anyOf",choices:tellers.filter(
each=>each!==void 0)}]}const cost=branch=>branch.length+(branch.some(tells2)?1e3:0);return near.reduce((best,branch)=>cost(
branch)<cost(best)?branch:best)}var init_problem=__esm({"src/tools/validation/problem.ts"(){}});function rulesOf(schema,ignore=()=>{}){const own=schema||{not:{}};const list4=keyword=>{const found2=own[keyword];if(Array.
isArray(found2)&&found2.length>0)return found2;if(found2!==void 0&&found2!==null)ignore(keyword);return[]};const map=keyword=>{
const found2=own[keyword];if(isObject(found2))return found2;if(found2!==void 0&&found2!==null)ignore(keyword);return{}};
const properties=map("properties");const keys=Object.entries(map("patternProperties"));const patterns=keys.flatMap(([source,
below3])=>{const pattern2=patternOf(source);return pattern2&&pattern2.longest>=MAX_KEY?[[pattern2.expression,below3]]:[]});
if(patterns.length<keys.length)ignore("patternProperties");const rest=patterns.length<keys.length?true:own.additionalProperties;
const closed=isNever(rest);const prefix=Array.isArray(own.items)?own.items:list4("prefixItems");const items=Array.isArray(
own.items)?own.additionalItems:own.items;const required2=own.required===void 0||Array.isArray(own.required)?own.required:
list4("required");const pattern=typeof own.pattern==="string"?patternOf(own.pattern):void 0;if(typeof own.pattern==="str\
ing"&&!pattern)ignore("pattern");const{types,values,nullable}=typesAndValues(own,ignore);const says=Object.keys(own).filter(
key=>!/^(type|\$defs|definitions)$/.test(key));return{schema:own,types,values,nullable,never:isNever(own),required:new Set(
(required2??[]).filter(key=>typeof key==="string")),properties,patterns,rest:closed?void 0:rest,closed,prefix,items,allOf:list4(
"allOf"),anyOf:[list4("anyOf"),list4("oneOf")].filter(branches=>branches.length>0),limits:limitsOf(own),pattern,dependents:DEPENDENT.
flatMap(key=>Object.entries(map(key))).filter(([,demand])=>typeof demand==="boolean"||typeof demand==="object"&&demand!==
null),plain:[...CONNECTING,...DEPENDENT].every(keyword=>own[keyword]===void 0),lists:Object.keys(properties).length>0||closed,
free:rest===void 0?says.length===0&&(types.length===0||types.includes("object")):!closed}}function limitsOf(own){const limits=LIMITS2.
flatMap(keyword=>{const limit=own[keyword];return typeof limit==="number"?[[keyword,limit]]:[]});return limits.map(([keyword,
limit])=>{const exclusive=`exclusive${keyword.charAt(0).toUpperCase()}${keyword.slice(1)}`;return[own[exclusive]===true?
exclusive:keyword,limit]})}function typesAndValues(own,ignore){const named3=typesOf(own);let types=named3.filter(type=>TYPES.
includes(type));if(types.length<named3.length){ignore("type");types=[]}const open4=["anyOf","allOf","oneOf","$ref","enum",
"const","not"].every(key=>!(key in own));if(named3.length===0&&open4){if(isObject(own.properties))types=["object"];else if(own.
items!==void 0||own.prefixItems!==void 0)types=["array"]}const nullable=own.nullable===true||types.includes("null");if(own.
nullable===true&&types.length>0)types=[...new Set([...types,"null"])];const values=valuesOf(own);if(values?.length===0||
own.enum!==void 0&&!Array.isArray(own.enum)){ignore("enum");return{types,values:void 0,nullable}}const fitting3=values?.
filter(each=>types.length===0||types.some(type=>isOfType(each,type)));if(fitting3?.length===0){ignore("type");return{types:[],
values,nullable}}const withNull=fitting3&&nullable&&!fitting3.includes(null)?[...fitting3,null]:fitting3;return{types,values:withNull,
nullable}}function patternOf(source){try{const expression=new RegExp(source,"u");const bare3=source.replace(/\\./g,".").
replace(/\[[^\]]*\]/g,".");const repeats=bare3.match(/[*+{]/g)?.length??0;const choices=bare3.match(/[?|]/g)?.length??0;
const multiplies=/\)[*+{]/.test(bare3)||/\\[\dk]/.test(source)||choices>10;return{expression,longest:multiplies?20:Math.
min(1e4,Math.floor(10**(7/(repeats+1))))}}catch{return void 0}}var MAX_KEY,TYPES,CONNECTING,DEPENDENT,LIMITS2,isNever;var init_rules=__esm(
{"src/tools/validation/rules.ts"(){init_schema2();MAX_KEY=200;TYPES=["string","number","integer","boolean","object","arr\
ay","null"];CONNECTING=["$ref","allOf","anyOf","oneOf","if","not","contains","propertyNames"];DEPENDENT=["dependencies",
"dependentSchemas","dependentRequired"];LIMITS2=`minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength \
maxLength minItems maxItems
  minProperties maxProperties`.split(/\s+/);isNever=schema=>schema===false||isObject(schema)&&isObject(schema.not)&&Object.
keys(schema.not).length===0}});function pathText(path){return path.map((step,i)=>{if(typeof step==="number")return`[${step}]`;if(/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.
test(step))return i===0?step:`.${step}`;return`[${JSON.stringify(step)}]`}).join("")}function show(value,most=60){return shorten(
JSON.stringify(value)??String(value),most)}function list2(values){const shown2=[];for(const value of values){const text3=show(
value,100);if(shown2.length===20||shown2.join(", ").length+text3.length>300)break;shown2.push(text3)}const rest=values.length-
shown2.length;return rest>0?`${shown2.join(", ")}, … (${rest} more)`:shown2.join(", ")}var init_text2=__esm({"src/tool\
s/validation/text.ts"(){init_text()}});function unsendable(value,path){if(path.length>MAX_DEPTH3)return TOO_DEEP;if(isUnsafeNumber(value)){const[digits,nearest2]=[
digitsOf(value),Number(digitsOf(value))];if(!Number.isFinite(nearest2))return`${digits} is larger than any number a tool\
 call can carry`;return Number.isInteger(nearest2)?`${digits} has more digits than a tool call can carry`:void 0}if(typeof value===
"string")return value.isWellFormed()?void 0:"contains an unpaired surrogate (invalid Unicode)";if(typeof value==="number")
return Number.isFinite(value)?void 0:`expected JSON, got ${value}`;return/boolean|object/.test(typeof value)?void 0:`exp\
ected JSON, got ${typeof value}`}function below(place,step,optional){return{...place,path:[...place.path,step],optional,
required:[]}}function schemasOf({properties,patterns,rest},key){const found2=Object.hasOwn(properties,key)?[properties[key]]:
[];for(const[pattern,schema]of patterns)if(pattern.test(key))found2.push(schema);return found2.length===0&&rest!==void 0?
[rest]:found2}var Unreadable,MAX_DEPTH3,MAX_PROBLEMS,MAX_STEPS,CHEAP,Check,TOO_DEEP;var init_check=__esm({"src/tools/val\
idation/check.ts"(){init_json();init_keywords();init_problem();init_rules();init_schema2();init_text2();Unreadable=class extends Error{};
MAX_DEPTH3=64;MAX_PROBLEMS=1e3;MAX_STEPS=1e5;CHEAP=.1;Check=class{found={problems:[],more:0,ignored:new Set,formats:[]};#root;#rules=new Map;#targets=new Map;#steps=0;constructor(schema,input){
this.#root=schema;const place={path:[],optional:false,required:[]};this.#visit(input,[[schema,true]],place,0)}#visit(given,schemas,place,depth){
const fault=place.trial?void 0:unsendable(given,place.path);if(fault===TOO_DEEP){this.#report({...place,path:place.path.
slice(0,3)},"unsendable",given,[],fault);return}const value=isUnsafeNumber(given)?Number(digitsOf(given)):given;const applied=[];
for(const[schema,binds]of schemas)this.#gather(value,schema,binds,place,applied,depth);if(fault!==void 0){const all=applied.
map(({rules})=>rules);this.#report(place,"unsendable",given,all,fault);return}const fitting3=applied.filter(({rules,binds})=>!binds||
this.#examine(value,rules,place,depth));const[only]=applied;const format=only&&applied.length===1&&!place.trial?missedFormat(
value,only.rules):void 0;if(format!==void 0){this.found.formats.push(`${pathText(place.path)} does not look like a ${format}\
: ${show(value)}`)}if(Array.isArray(value))this.#visitItems(value,fitting3,place,depth);else if(isObject(value))this.#visitMembers(
value,fitting3,place,depth)}#visitItems(value,applied,place,depth){for(const[i,item]of value.entries()){const schemas=applied.
flatMap(({rules,binds})=>{const schema=i<rules.prefix.length?rules.prefix[i]:rules.items;return schema===void 0?[]:[[schema,
binds]]});this.#visit(item,schemas,below(place,i,false),depth)}}#visitMembers(value,applied,place,depth){const binding=applied.
filter(({binds})=>binds).map(({rules})=>rules);const isComplete=!place.trial&&applied.every(({rules})=>!rules.free)&&applied.
some(({rules})=>rules.lists||place.path.length===0&&isObject(rules.schema.properties));for(const[key,member]of Object.entries(
value)){const schemas=[];const refusing=[];let isKnown2=false;let isNeeded=place.required.includes(key);for(const{rules,
binds}of applied){const found2=schemasOf(rules,key);for(const schema of found2)schemas.push([schema,binds]);if(binds&&rules.
closed&&found2.length===0)refusing.push(rules);isKnown2||=found2.length>0||rules.required.has(key);isNeeded||=binds&&rules.
required.has(key)}const at=below(place,key,!isNeeded);if(!place.trial&&(key.length>MAX_KEY||!key.isWellFormed())){const detail=`\
holds a key that is not text of at most ${MAX_KEY} characters`;this.#report(place,"unsendable",value,[],detail)}else if(refusing.
length>0)this.#report(at,"unknown key",void 0,refusing,value);else if(isComplete&&!isKnown2){const all=applied.map(({rules})=>rules);
this.#report(at,"unknown key",void 0,all,value)}this.#visit(member,schemas,at,depth)}for(const rules of binding){const dependent=rules.
dependents.flatMap(([key,keys])=>Array.isArray(keys)&&Object.hasOwn(value,key)?keys:[]);for(const key of[...rules.required,
...dependent]){if(!Object.hasOwn(value,key))this.#report(place,"required",void 0,[rules],key)}}}#gather(value,schema,binds,place,into,depth){
if(depth>4*MAX_DEPTH3)throw new Unreadable("it refers to itself without end");const rules=this.#read(schema,place.path);
if(depth>0)this.#spend(rules.plain&&!place.trial?CHEAP:1);if(value===null&&rules.nullable)return;into.push({rules,binds});
if(rules.plain)return;const{$ref,if:condition,then,else:otherwise}=rules.schema;const add=(other,applies)=>{if(other===void 0||
place.trial&&!applies)return;this.#gather(value,other,binds&&applies,place,into,depth+1)};if(typeof $ref==="string"){const target=this.#targets.
get($ref)??resolve2(this.#root,$ref);this.#targets.set($ref,target);if(target===void 0)this.#ignore(place.path,`referenc\
e ${$ref.slice(0,80)}`);add(target,true)}for(const part of rules.allOf)add(part,true);if(condition!==void 0&&(then!==void 0||
otherwise!==void 0)){const holds=this.#fits(value,condition,place,depth);add(then,holds);add(otherwise,!holds)}for(const[
key,demand]of rules.dependents){if(!Array.isArray(demand))add(demand,isObject(value)&&Object.hasOwn(value,key))}for(const branch of rules.
anyOf.flat())add(branch,false)}#examine(value,rules,place,depth){const broken2=brokenKeywords(value,rules,place.path.length===
0);for(const{keyword,detail}of broken2)this.#report(place,keyword,value,[rules],detail);if(broken2.some(({keyword})=>/^(false|type|enum)$/.
test(keyword)))return false;if(rules.plain)return true;for(const branches of rules.anyOf){const required2=[...place.required,
...rules.required];const failed=[];for(const branch of branches){const problems=this.#attempt(value,branch,{...place,required:required2},
depth);if(problems.length===0)break;failed.push(problems)}if(failed.length<branches.length)continue;const none={path:place.
path,keyword:"anyOf",value,rules:[rules],optional:place.optional};(place.trial??this.found.problems).push(...closest(none,
failed))}const{not,contains,propertyNames}=rules.schema;if(not!==void 0&&this.#fits(value,not,place,depth))this.#report(
place,"not",value,[rules]);if(contains!==void 0&&Array.isArray(value)){if(!value.some(item=>this.#fits(item,contains,place,
depth)))this.#report(place,"contains",value,[rules])}if(propertyNames!==void 0&&isObject(value)){const odd=Object.keys(value).
find(key=>!this.#fits(key,propertyNames,place,depth));if(odd!==void 0)this.#report(place,"propertyNames",value,[rules],odd)}
return true}#attempt(value,schema,place,depth){const trial=[];const rules=this.#read(schema,place.path);if(rules.plain&&
(typeof value!=="object"||value===null)){this.#spend(CHEAP);if(value!==null||!rules.nullable)this.#examine(value,rules,{
...place,trial},depth);return trial}this.#visit(value,[[schema,true]],{...place,trial},depth+1);return trial}#fits(value,schema,place,depth){
return this.#attempt(value,schema,place,depth).length===0}#spend(steps){this.#steps+=steps;if(this.#steps>MAX_STEPS)throw new Unreadable(
"that would take too long")}#read(schema,path){const known2=this.#rules.get(schema);if(known2)return known2;const isUsable2=schema===
false||isObject(schema);if(!isUsable2&&schema!==true)this.#ignore(path);const rules=rulesOf(isUsable2?schema:{},keyword=>this.#ignore(
path,keyword));this.#rules.set(schema,rules);return rules}#ignore(path,keyword){const what=keyword===void 0?"the schema":
`the schema's ${keyword}`;const where=path.length>0?` of ${pathText(path)}`:"";this.found.ignored.add(`${what}${where} c\
annot be understood and was not checked`)}#report(place,keyword,value,rules,detail){const{path,optional,trial=this.found.
problems}=place;if(trial.length<MAX_PROBLEMS)trial.push({path,keyword,value,rules,optional,detail});else if(!place.trial)
this.found.more++}};TOO_DEEP=`nested deeper than ${MAX_DEPTH3} levels`}});function coerce(value,alternatives){const fits=meant=>alternatives.some(rules=>allows(rules,meant));if(typeof value==="s\
tring"){const text3=value.trim();const parsed=parse(text3);const isExact2=Number.isSafeInteger(parsed)||!Number.isInteger(
parsed);if(typeof parsed==="number"&&isExact2&&fits(parsed))return`pass ${text3} without quotes`;const word=text3.toLowerCase();
if((word==="true"||word==="false")&&fits(word==="true"))return`pass ${word} without quotes`;if(typeof parsed==="object"&&
parsed!==null&&fits(parsed)){return`pass the JSON itself, not a text of it: ${show(parsed,120)}`}}if(!Array.isArray(value)&&
value!==null){for(const rules of alternatives){const listed=rules.types.includes("array")?asList(value,rules.items):void 0;
if(listed&&allows(rules,listed))return`pass ${show(listed,120)}`}}if(Array.isArray(value)&&value.length===1&&fits(value[0]))
return`pass ${show(value[0])} without the array`;if((value===0||value===1)&&fits(value===1))return`pass ${value===1}`;if((typeof value===
"number"||typeof value==="boolean")&&fits(String(value))){return`pass it in quotes: ${JSON.stringify(String(value))}`}return void 0}
function allows({schema,types,values},value){if(types.length===0&&!values)return Object.keys(schema).length===0;return(types.
length===0||types.some(type=>isOfType(value,type)))&&(!values||values.some(each=>JSON.stringify(each)===JSON.stringify(value)))}
function asList(value,items){const rules=isObject(items)?rulesOf(items):void 0;const fits=item=>rules===void 0||allows(rules,
item);if(typeof value!=="string"||!value.includes(","))return fits(value)?[value]:void 0;const pieces=value.split(",").map(
piece=>piece.trim());if(pieces.some(piece=>piece===""||/\s/.test(piece)))return void 0;const made=pieces.map(piece=>fits(
piece)?piece:parse(piece));return made.every(fits)?made:void 0}function parse(text3){if(text3.length>1e5)return void 0;try{
const parsed=JSON.parse(text3);return new Check(true,parsed).found.problems.length>0?void 0:parsed}catch{return void 0}}
function nearest(name,names){const written=bare2(name);if(written===""||written.length>100)return void 0;const limit=written.
length<3?0:Math.max(1,Math.floor(written.length/3));let best;for(const each of names.slice(0,2e3)){const other=bare2(each);
const off=fastest_levenshtein_distance(written,other)-(sameLetters(written,other)?1:0);if(off<(best?.off??limit+1))best=
{name:each,off}}if(best)return best.name;const around=names.filter(each=>bare2(each).endsWith(written)||bare2(each).startsWith(
written));return written.length>1&&around.length===1?around[0]:void 0}var bare2,sameLetters;var init_suggest=__esm({"src\
/tools/validation/suggest.ts"(){init_fastest_levenshtein();init_check();init_rules();init_schema2();init_text2();bare2=name=>name.
toLowerCase().replace(/[^\p{L}\p{N}]/gu,"");sameLetters=(one,other)=>one.length===other.length&&[...one].sort().join("")===
[...other].sort().join("")}});function expected({types,values=[],items}){if(values.length>0&&values.length<=FEW)return values.map(value=>show(value)).
join(" or ");const inside=isObject(items)?typesOf(items).join(" or "):"";const named3=types.map(type=>type==="array"&&inside!==
""?`array of ${inside}`:type);return named3.join(" or ")||(values.length>0?`one of ${list2(values)}`:"")}function came(value){
if(Array.isArray(value))return value.length===0?"an empty array":"an array";return isObject(value)?"an object":show(value)}
function messageFor(problem){const{keyword,value,rules,detail,optional}=problem;const[{values=[]}={}]=rules;const limit=LIMITS[keyword];
if(limit){const[measure,,phrase,unit]=limit;return{message:`must ${phrase} ${detail}${unit}, got ${measure(value)}`}}switch(keyword){case"\
unsendable":{const takesText=rules.some(each=>each.types.includes("string"));const suggestion=typeof value==="symbol"&&takesText?
"pass it in quotes":void 0;return{message:String(detail),suggestion}}case"type":{const message2=`expected ${rules.map(expected)}\
, got ${came(value)}`;if(value===null&&optional)return{message:message2,suggestion:"leave it out"};const use=values.length>
FEW?`use one of: ${list2(values)}`:void 0;return{message:message2,suggestion:coerce(value,rules)??use}}case"enum":return oneOf(
problem,detail);case"anyOf":return noneOf(problem);case"false":return{message:"not allowed here",suggestion:"leave it ou\
t"};case"not":return{message:"has a value the schema excludes",suggestion:optional?"leave it out":void 0};case"pattern":
return{message:`must match ${show(detail,100)}, got ${show(value)}`};case"uniqueItems":return{message:"holds the same it\
em twice"};case"contains":return{message:`holds no item that fits ${show(rules[0]?.schema.contains,100)}`};default:return{
message:`holds the key ${show(detail)}, which is not allowed`}}}function oneOf({value,optional},allowed){const what=allowed.
length===1?show(allowed[0]):"one of the allowed values";const message2=`must be ${what}, got ${came(value)}`;if(value===
null&&optional)return{message:message2,suggestion:"leave it out"};if(allowed.length===1)return{message:message2};const texts=allowed.
filter(each=>typeof each==="string");const near=typeof value==="string"?nearest(value,texts):void 0;const isPlain=each=>each!==
null&&typeof each!=="object";const same=isPlain(value)&&allowed.find(each=>isPlain(each)&&String(each)===String(value));
const meant=near??(same===false?void 0:same);const use=`use one of: ${list2(allowed)}`;return{message:message2,suggestion:meant===
void 0?use:`did you mean ${show(meant)}? ${use}`}}function noneOf(problem){const{value,optional,choices=[]}=problem;const missing2=new Map;
for(const{keyword,rules:rules2,detail}of choices){if(keyword!=="required")continue;missing2.set(rules2[0],[...missing2.get(
rules2[0])??[],String(detail)])}const needed=[...missing2.values()].map(keys=>keys.join(" and "));if(needed.length>0)return{
message:`needs at least one of: ${[...new Set(needed)].join(", ")}`};if(value===null&&optional)return{message:"got null",
suggestion:"leave it out"};if(choices.every(({keyword})=>keyword==="enum")){return oneOf(problem,[...new Set(choices.flatMap(
({detail})=>detail))])}const rules=choices.flatMap(each=>each.rules);const wanted=[...new Set(rules.map(expected))].join(
" or ");return{message:`expected ${wanted}, got ${came(value)}`,suggestion:coerce(value,rules)}}var FEW;var init_messages=__esm(
{"src/tools/validation/messages.ts"(){init_keywords();init_schema2();init_suggest();init_text2();FEW=6}});function withReferences(part,whole){const made={...part};const sections=new Map;const seen=new Set;const todo=[part];while(todo.
length>0){const at=todo.pop();if(typeof at!=="object"||at===null)continue;for(const child of Object.values(at))todo.push(
child);const ref=at.$ref;if(typeof ref!=="string"||seen.has(ref))continue;seen.add(ref);const[section="",name=""]=refTokens(
ref)??[];const there=Object.hasOwn(whole,section)?whole[section]:void 0;if(!isObject(there)||!Object.hasOwn(there,name))
continue;const kept=sections.get(section)??{...isObject(made[section])?made[section]:{}};if(Object.hasOwn(kept,name))continue;
sections.set(section,kept);made[section]=kept;kept[name]=there[name];todo.push(there[name])}return made}var init_references=__esm(
{"src/tools/validation/references.ts"(){init_schema2()}});var validate_exports={};__export(validate_exports,{validateToolInput:()=>validateToolInput});function validateToolInput(schema,input){
if(!isObject(input)){const message2=`expected an object, got ${Array.isArray(input)?"an array":show(input)}`;return{violations:[
{path:"",message:message2}],warnings:[],relevantSchema:relevant(schema,[])}}const{found:found2,unchecked}=findingsOf(schema,
input);const{violations,concerned,more}=describe(found2);const warnings=[...few([...found2.ignored]),...unchecked,...few(
found2.formats),...more>0?[`${more} more violations are not listed`]:[]];return{violations,warnings,relevantSchema:relevant(
schema,concerned)}}function findingsOf(schema,input){try{return{found:new Check(schema,input).found,unchecked:[]}}catch(error){
if(!(error instanceof Unreadable))throw error;const warning=`the input was not checked against the tool's schema: ${error.
message}`;return{found:new Check(true,input).found,unchecked:[warning]}}}function few(all){if(all.length<=MAX_WARNINGS)return all;
const rest=all.length-MAX_WARNINGS;return[...all.slice(0,MAX_WARNINGS),`${rest} more warnings like these are not listed`]}
function describe({problems,more}){const made=new Map;const settled=new Set;const concerned=[];const misspelt=new Map;let count2=0;
let unlisted=more;const isUnknown=problem=>problem.keyword==="unknown key";const sorted=[...problems].sort((a,b)=>Number(
isUnknown(b))-Number(isUnknown(a)));for(const problem of sorted){const missing2=problem.keyword==="required"?String(problem.
detail):void 0;const at=missing2===void 0?problem.path:[...problem.path,missing2];const path=pathText(at);if(settled.has(
path))continue;const instead=missing2===void 0?void 0:misspelt.get(path);if(instead){instead.message=`unknown key, and ${missing2}\
 is missing`;continue}if(LEADING.test(problem.keyword))settled.add(path);if(count2===MAX_VIOLATIONS){unlisted++;continue}
const{meant,message:message2,suggestion}=missing2===void 0?isUnknown(problem)?unknownKey(problem):messageFor(problem):required(
problem,missing2);const there=made.get(path)??[];if(there.some(each=>each.message===message2))continue;const violation={
path,message:message2,...suggestion!==void 0&&{suggestion}};made.set(path,[...there,violation]);count2++;concerned.push(
at);if(meant===void 0)continue;misspelt.set(pathText([...at.slice(0,-1),meant]),violation);concerned.push([...at.slice(0,
-1),meant])}return{violations:[...made.values()].flat(),concerned,more:unlisted}}function required({rules:[rules]},key){
const schema=rules&&Object.hasOwn(rules.properties,key)?rules.properties[key]:void 0;const what=isObject(schema)?expected(
rulesOf(schema)):"";return{message:what===""?"required":`required: ${what}`}}function unknownKey({path,rules,detail}){const known2=[
...new Set(rules.flatMap(each=>[...Object.keys(each.properties),...each.required]))];const free=known2.filter(key=>!Object.
hasOwn(detail,key));const meant=nearest(String(path.at(-1)),free);const others=known2.length>0?`known keys: ${list2(known2).
replaceAll('"',"")}`:"leave it out: no key is known here";return{message:"unknown key",suggestion:meant===void 0?others:
`did you mean ${meant}?`,meant}}function relevant(schema,paths){const source=isObject(schema)?schema:{};const listed=isObject(
source.properties)?Object.entries(source.properties):[];const required2=Array.isArray(source.required)?source.required:[];
const wanted=new Set([...required2,...paths.map(path=>path[0])]);const properties=Object.fromEntries(listed.filter(([key])=>wanted.
has(key)));return withReferences({properties,required:required2},source)}var MAX_VIOLATIONS,MAX_WARNINGS,LEADING;var init_validate=__esm(
{"src/tools/validation/validate.ts"(){init_check();init_messages();init_references();init_rules();init_schema2();init_suggest();
init_text2();MAX_VIOLATIONS=100;MAX_WARNINGS=10;LEADING=/^(unsendable|unknown key|false|type|enum|anyOf)$/}});async function prepareTool(client,toolName,target,identifier){const{connectionName}=target;const scope={connectionName,identifier};
const custom=isCustomTool(toolName);const[connections,[named3],early]=await Promise.all([listConnections(client,connectionName),
findDefinitions(client,[toolName],scope),connectionName===void 0?void 0:readAccount(client,connectionName,identifier)]);
const shown2=custom&&!named3?await findCustomTool(client,connections,target,toolName,identifier):[];const short=custom||
named3?void 0:await findShortNames(client,connections,target,[toolName]);const found2=named3??shown2[0]??short?.get(toolName);
const owners=connections.filter(({keyId})=>shown2.some(tool2=>tool2.connectionName===keyId));const mayGuess=found2===void 0||
effectOf(found2)==="read";const among=owners.length>0?owners:connections;const chosen=await chooseAccount(client,among,target,
identifier,mayGuess,early);const{connection,account}=chosen;if(custom&&!found2)await requireAuthorized(client,connection,
identifier,account);const tool=await requireTool(client,toolName,found2,connection.provider);assertSameProvider(tool,connection);
return{...chosen,tool}}function assertSameProvider(tool,connection){const[wanted,given]=[tool.provider,connection.provider].
map(normalizeProvider);if(wanted===""||wanted===given||isCustomTool(tool.name))return;const message2=`${tool.name} is a \
tool of ${tool.provider}, and ${connection.keyId} is a connection of ${connection.provider}.`;throw new Failure("USAGE",
message2,{hint:`Name a connection of ${tool.provider}: --provider ${tool.provider}.`})}async function checkInput(tool,given,validate){
const{validateToolInput:validateToolInput2}=await Promise.resolve().then(()=>(init_validate(),validate_exports));const{input_schema:schema=tool.
inputSchema}=tool.raw??{};const checked=validateToolInput2(validate?schema:true,given);const{violations,warnings,relevantSchema}=checked;
if(violations.length===0)return{input:toDoubles(given),warnings};const[first]=violations;const summary=violations.length===
1?`${first?.path||"the input"}: ${first?.message}`:`${violations.length} problems`;throw new Failure("INVALID_TOOL_INPUT",
`The input does not fit ${tool.name}: ${summary}.`,{hint:"Correct what the violations name and run the command again; no\
thing was sent.",details:{violations,...validate&&{input_schema:relevantSchema}}})}async function execute(client,prepared,input,permit,explained=async ended=>withWhereToLook(
client,prepared,input,await explain(client,prepared,ended))){const{tool,connection,identifier}=prepared;try{const call={
toolName:tool.name,connector:connection.keyId,identifier,params:input};const answer2=await executeTool(client,call,permit);
return{data:answer2.data??{},executionId:answer2.executionId}}catch(error){throw await explained(fromExecute(error,tool.
name,client.envUrl,client.session.signal))}}async function explain(client,{tool,connection,identifier},ended){switch(ended.
kind){case"grant":return await grantRefused(client,connection,identifier,{code:ended.cause==="missing scope"?"SCOPE_MISS\
ING":"AUTHORIZATION_REQUIRED",reason:ended.reason,details:ended.details});case"tool":return(await toolNotFound(client,tool.
name,connection.provider)).with({},`Scalekit does not run ${tool.name}: ${ended.text}.`);case"account":await requireAuthorized(
client,connection,identifier,await readAccount(client,connection.keyId,identifier));return ended.failure;case"other":return ended.
failure}}function describeCall(prepared,input){return{tool_name:prepared.tool.name,effect:effectOf(prepared.tool),connection_name:prepared.
connection.keyId,provider:prepared.connection.provider,identifier:prepared.identifier,tool_input:input}}var init_execute2=__esm(
{"src/steps/execute.ts"(){init_failure();init_json();init_accounts();init_connections();init_execute();init_tools();init_definition();
init_effect();init_account();init_authorize();init_custom_tools();init_discover();init_schema();init_where_to_look()}});async function sendExternal(client,url,request){let at=url;for(let hop=0;hop<=MAX_REDIRECTS;hop++){const answer2=await requestOnce(
client,at,request);if(request.method!=="GET"||answer2.status<300||answer2.status>=400)return answer2;answer2.body.destroy();
const location=locationOf(answer2);if(location===void 0)throw nothingThere(answer2.status,at);if(!URL.canParse(location,
at))throw refuse2(at,"redirects to something that is not a URL");at=new URL(location,at).href}throw refuse2(at,`redirect\
s more than ${MAX_REDIRECTS} times`)}async function requestOnce(client,url,request){const{session}=client;const mayBePrivate=isLoopbackHost(
new URL(client.envUrl).hostname);const target=checkUrl(url,mayBePrivate);const signal=request.signal?AbortSignal.any([session.
signal,request.signal]):session.signal;signal.throwIfAborted();const started=performance.now();const trace=(status,bytes)=>session.
trace?.({method:request.method,target:target.origin,status,ms:performance.now()-started,bytes});try{const incoming=await exchange(
session,{url:target,method:request.method,headers:{accept:"*/*","accept-encoding":"identity",...request.headers},body:request.
body,signal,lookup:mayBePrivate?void 0:publicLookup()});const{statusCode:status=0,headers}=incoming;if(session.trace)measureBody(
incoming,bytes=>trace(status,bytes));return{status,headers,body:incoming}}catch(error){trace(messageOf(error));if(signal.
aborted)throw signal.reason;throw error instanceof Failure?error:networkFailure(error,target.host,"answer")}}function checkUrl(url,mayBePrivate){
if(!URL.canParse(url))throw refuse2(url,"is not a URL");const target=new URL(url);if(target.protocol!=="https:"&&!(mayBePrivate&&
target.protocol==="http:"))throw refuse2(url,"is not https");if(target.username||target.password)throw refuse2(url,"cont\
ains a user name or password");if(mayBePrivate)return target;const hostname=target.hostname.replace(/\.$/,"");const host=hostname.
replace(/^\[|\]$/g,"");if(isLoopbackHost(hostname)||host.endsWith(".local")||host.endsWith(".internal")||(0,import_node_net3.isIP)(
host)!==0&&isPrivate(host)){throw refuse2(url,"points into this machine or its network")}return target}function publicLookup(resolve9=import_node_dns.lookup){
return(hostname,options,callback)=>{resolve9(hostname,{...options,all:true},(error,addresses)=>{if(error)return callback(
error,"",0);const open4=addresses.filter(({address})=>!isPrivate(address));const first=open4[0];if(!first)return callback(
refuse2(`https://${hostname}/`,"points into this machine or its network"),"",0);if(options.all)return callback(null,open4);
callback(null,first.address,first.family)})}}function isPrivate(address){const mapped=/^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(
address)?.[1];if(mapped)return RESERVED.check(mapped,"ipv4");return RESERVED.check(address,(0,import_node_net3.isIP)(address)===
4?"ipv4":"ipv6")}function nothingThere(status,url){return new Failure("PROVIDER_ERROR",`${new URL(url).host} answered ${status}\
 without a file.`,{hint:"Look at the answer that named the URL; another one in it may lead to the file.",retryable:false,
details:{status}})}function refuse2(url,reason){const shown2=URL.canParse(url)?`${new URL(url).protocol}//${new URL(url).
host}`:url.slice(0,80);return new Failure("FORBIDDEN",`${shown2} ${reason}; it was not fetched.`,{hint:"Tell the user: a\
n answer pointed at an address that this program does not follow."})}var import_node_dns,import_node_net3,MAX_REDIRECTS,
RESERVED;var init_external_request=__esm({"src/http/external-request.ts"(){import_node_dns=require("node:dns");import_node_net3=
require("node:net");init_failure();init_settings();init_exchange();init_network_errors();init_response();MAX_REDIRECTS=5;
RESERVED=new import_node_net3.BlockList;for(const[network,prefix]of[["0.0.0.0",8],["10.0.0.0",8],["100.64.0.0",10],["127\
.0.0.0",8],["169.254.0.0",16],["172.16.0.0",12],["192.0.0.0",24],["192.0.2.0",24],["192.168.0.0",16],["198.18.0.0",15],[
"198.51.100.0",24],["203.0.113.0",24],["224.0.0.0",3]]){RESERVED.addSubnet(network,prefix,"ipv4")}for(const[network,prefix]of[
["::",96],["64:ff9b::",96],["100::",64],["2001:db8::",32],["2002::",16],["fc00::",7],["fe80::",10],["ff00::",8]]){RESERVED.
addSubnet(network,prefix,"ipv6")}}});async function readRefusal(answer2){const bytes=await readLimited(answer2);const text3=await textOf(bytes,answer2,"bytes");
const body=text3===void 0?describeBytes(bytes):jsonOr(text3);const{code,detail}=typeof body==="object"&&body!==null?body:
{};const{status}=answer2;const by=isScalekits(status,body)||text3?.trim()==="upstream request failed"?"scalekit":"provid\
er";const evidence=readEvidence(body,{status,header:name=>headerOf(answer2,name)});const cause=by==="provider"?causeOf(evidence):
void 0;return{by,status,body,code:typeof code==="string"?code:"",detail:typeof detail==="string"?detail:(text3??"").slice(
0,300),cause,scopes:cause==="missing scope"?scopesOf(evidence):[],retryAfter:waitOf2(evidence)}}async function refusalWithin(answer2){
const{status,headers}=answer2;if(status<200||status>=300||!isJsonType(headers["content-type"]??""))return{answer:answer2};
const{head:head2,isWhole,body}=await readAhead(answer2.body,head3=>head3.length<BEGINNING_BYTES||TELLS_FAILURE.test(head3.
toString("latin1",0,BEGINNING_BYTES))&&head3.length<MAX_TOLD_BYTES);const handedOn={answer:{...answer2,body}};const text3=head2.
toString("utf8");if(!isWhole||!TELLS_FAILURE.test(text3))return handedOn;const told=jsonOr(text3);const failure=toldFailure(
told);const evidence=readEvidence(failure,{status,header:name=>headerOf(answer2,name)});const cause=failure===void 0?void 0:
causeOf(evidence);if(!cause)return handedOn;const scopes=cause==="missing scope"?scopesOf(evidence):[];const retryAfter=waitOf2(
evidence);return{...handedOn,refusal:{by:"provider",status,body:told,code:"",detail:"",cause,scopes,retryAfter}}}function toldFailure(body){
const{ok,data,errors,...members}=Object(body);if(ok===false)return Object.fromEntries(Object.entries(members).filter(([,
value])=>typeof value!=="object"));return data===void 0||data===null?errors:void 0}function isScalekits(status,body){if(typeof body!==
"object"||body===null)return false;const{code,detail}=body;if(typeof detail!=="string")return false;const members=Object.
keys(body).sort().join();if(members==="detail")return PROXY_DISABLED.test(detail);if(members!=="code,detail"||typeof code!==
"string")return false;return status===401?code==="UNAUTHORIZED":/^[A-Z][A-Z0-9_]*$/.test(code)}function jsonOr(text3){try{
return parseJson(text3)}catch{return text3}}function fromRefusal2(refusal,request,provider){const{status,body,retryAfter}=refusal;
if(refusal.code==="TOOL_PROXY_DISABLED"||refusal.by==="scalekit"&&PROXY_DISABLED.test(refusal.detail)){return new Failure(
"TOOL_PROXY_DISABLED",`The proxy is switched off for ${provider}: ${refusal.detail}`,{hint:`Look for a tool that does th\
e same (see \`next\`); where there is none, tell the user that Scalekit can switch the proxy on for ${provider} in their\
 environment.`,details:{status,body},next:[["find-tool","--provider",provider,"--query","<what to do>"]]})}if(status===429||
refusal.cause==="rate limit")return rateLimited(refusal.by==="scalekit"?"Scalekit":provider,retryAfter,{status,body});if(refusal.
by==="scalekit")return fromScalekit(refusal,request);const safe=isRead(request);const isPassing=safe&&isPassingStatus(status);
const message2=`${provider} answered ${status} to ${request.method} ${request.path.split("?")[0]}.`;const details={status,
body,...retryAfter!==void 0&&{retry_after:retryAfter}};if(isPassing&&retryAfter!==void 0)return unavailable(message2,{details});
return new Failure("PROVIDER_ERROR",message2,{hint:hintFor2(status,safe),retryable:isPassing,details})}function fromScalekit(refusal,request){
const{status,detail,code,body}=refusal;const details={status,...code&&{scalekit_code:code},body,...refusal.retryAfter!==
void 0&&{retry_after:refusal.retryAfter}};if(status===401){return new Failure("INVALID_CREDENTIALS",`Scalekit does not a\
ccept the access token: ${detail}`,{hint:"Ask the user to check TOOL_CLIENT_ID and TOOL_CLIENT_SECRET, and that TOOL_ENV\
_URL is the environment they belong to.",details})}if(status===403){return new Failure("FORBIDDEN",`Scalekit does not al\
low this: ${detail}`,{hint:"Ask the user to check in the Scalekit Dashboard that the connection is enabled.",details})}if(status===
404){return new Failure("NOT_FOUND",`Scalekit did not find it: ${detail}`,{hint:"Check the connection name and the ident\
ifier; `list-connections` shows the connections.",details})}const message2=`Scalekit answered ${status}: ${detail}`;if(status>=
500&&isRead(request))return unavailable(message2,{details});if(status>=500)return unknownOutcome(request,new AbortController().
signal,new Error(message2),details);return new Failure("SCALEKIT_ERROR",message2,{hint:"Check the flags against what the\
 message says.",retryable:false,details})}function headerOf(answer2,name){const value=answer2.headers[name];return Array.
isArray(value)?value[0]:value}function hintFor2(status,safe){if(status===404)return"Check the id and the path; the accou\
nt may also not be allowed to see it.";if(status===403)return"The user's account may not do this at the provider; tell t\
he user which permission the body names.";if(safe&&isPassingStatus(status))return"The provider has a fault; run the comm\
and again in a moment.";if(safe&&status>=500)return"The provider cannot do this; tell the user what the body says.";if(status>=
500)return"The provider has a fault; look there whether it happened before doing anything again.";return"Correct the req\
uest by what the body says."}async function readLimited(answer2){const chunks=[];let bytes=0;try{for await(const chunk of answer2.
body){chunks.push(chunk);bytes+=chunk.length;if(bytes>=MAX_ERROR_BYTES)break}}catch{}answer2.body.destroy();return Buffer.
concat(chunks).subarray(0,MAX_ERROR_BYTES)}var MAX_ERROR_BYTES,PROXY_DISABLED,TELLS_FAILURE,BEGINNING_BYTES,MAX_TOLD_BYTES;
var init_proxy2=__esm({"src/scalekit/errors/proxy.ts"(){init_failure();init_json();init_body();init_response();init_retry();
init_proxy();init_causes();init_evidence();init_token();MAX_ERROR_BYTES=1024*1024;PROXY_DISABLED=/proxy not enabled for provider|proxy disabled/i;
TELLS_FAILURE=/^\s*\{\s*(?:"ok"\s*:\s*false|"errors"\s*:\s*\[)/;BEGINNING_BYTES=64;MAX_TOLD_BYTES=64*1024}});function withNeededHeaders(provider,headers={}){const set2=new Set(Object.keys(headers).map(name=>name.toLowerCase()));const needed=Object.
entries(NEEDED_HEADERS.get(provider)??{}).filter(([name])=>!set2.has(name.toLowerCase()));return{...Object.fromEntries(needed),
...headers}}async function requestProvider(context,request){const attempt2=()=>tryProvider(context,request);return isRead(
request)?await withRetries(context.client.session,attempt2):await attempt2()}async function tryProvider(context,request){
const{client}=context;if(!isRead(request))return await requestOnce2(context,request);let at=request;for(let hop=0;hop<=MAX_REDIRECTS2;hop++){
const answer2=await requestOnce2(context,at);const location=locationOf(answer2);if(request.method!=="GET"||location===void 0)
return answer2;answer2.body.destroy();const here=new URL(at.path,`${new URL(client.envUrl).protocol}//proxy.invalid`);if(!URL.
canParse(location,here.href))throw invalidRedirect(context,"to something that is not a URL",location);const next=new URL(
location,here);if(next.origin!==here.origin)return await fetchExternal(client,next.href,{method:"GET",signal:request.signal}).
catch(error=>{throw redirectRefused(error,context,next)});at={...at,path:pathWithin(context,next,location)};if(!context.
permit.covers(at.path))throw invalidRedirect(context,"to a path that may change something",location)}throw invalidRedirect(
context,`more than ${MAX_REDIRECTS2} times`)}function pathWithin(context,{pathname,search},location){try{return guardPath(
`${pathname}${search}`)}catch(error){throw invalidRedirect(context,"to a path that is not followed",location,error)}}function redirectRefused(error,{
connection},{origin,pathname,search}){if(!(error instanceof Failure)||error.details.status!==401)return error;const path=traceable(
`${pathname}${search}`);const message2=`${connection.provider} redirected to ${origin}, which requires a sign-in; the ac\
count's credentials are never sent to another host.`;return error.with({hint:`If that is the provider's own API, ask for\
 its path instead: --path ${JSON.stringify(path)}.`,details:{...error.details,location:`${origin}${path}`}},message2)}function invalidRedirect({
connection},where,location,cause){return new Failure("PROVIDER_ERROR",`${connection.provider} redirects ${where}.`,{hint:"\
Give the path that the redirect is meant to lead to, if you know it; the redirect of the provider is invalid.",retryable:false,
details:{...location!==void 0&&{location}},cause})}async function requestOnce2(context,request){const{client,connection,
identifier}=context;const renewed={token:false,grant:false};for(;;){const headers=withNeededHeaders(connection.provider,
request.headers);const sent={...request,headers,connectionName:connection.keyId,identifier};const answer2=await sendProxied(
client,sent,context.permit).catch(error=>{throw error instanceof Failure?withReadBack(error,context,request):error});const told=answer2.
status<400?await refusalWithin(answer2):void 0;if(told&&!told.refusal)return told.answer;const refusal=told?.refusal??await readRefusal(
answer2);assertNotInterrupted(client,request);if(refusal.by==="scalekit"&&refusal.status===401){if(renewed.token||!isRepeatable(
request))throw tokenRefused(refusal,request,connection.provider);renewed.token=true;client.core.forget(client.core.accessToken);
continue}if(refusal.cause==="missing scope")throw await refused2(context,request,refusal);if(refusal.cause!=="dead token")
throw fromRefusal2(refusal,request,connection.provider);if(!renewed.grant){renewed.grant=true;const account=await readAccount(
client,connection.keyId,identifier);await requireAuthorized(client,connection,identifier,account);if(isRead(request))continue}
throw await refused2(context,request,refusal)}}function withReadBack(failure,{connection},request){if(failure.hint!==LOOK_FIRST)
return failure;const named3=["--connection-name",connection.keyId];if(["PUT","PATCH","DELETE"].includes(request.method))
return failure.with({next:[["proxy-request",...named3,"--path",request.path]]});return failure.with({next:[["find-tool",
...named3,"--query","<what to look for>"]]})}function isRepeatable({body}){return body===void 0||Buffer.isBuffer(body)}function tokenRefused(refusal,request,provider){
if(isRepeatable(request))return fromRefusal2(refusal,request,provider);return unavailable("Scalekit did not accept the a\
ccess token any more, and passed nothing on.")}function refused2({client,connection,identifier},{method,path},{status,body,
cause,scopes}){const isScope2=cause==="missing scope";return grantRefused(client,connection,identifier,{code:isScope2?"S\
COPE_MISSING":"PROVIDER_UNAUTHORIZED",reason:`it answered ${status} to ${method} ${path.split("?")[0]}${status<300?", wi\
th an error":""}.`,details:{status,body,...isScope2&&{scopes}}})}function assertNotInterrupted({session:{signal}},request){
const interruption=interruptionOf(signal);if(!interruption)return;throw isRead(request)?interruption:unknownOutcome(request,
signal,interruption)}async function fetchExternal(client,url,request){const answer2=await sendExternal(client,url,request);
if(answer2.status<400)return answer2;const refused3=await externalRefused(answer2,url);throw interruptionOf(client.session.
signal)??refused3}async function externalRefused(answer2,url){const{status,body,retryAfter}=await readRefusal(answer2);const{
host}=new URL(url);if(status===429)return rateLimited(host,retryAfter,{status,body});const isPassing=isPassingStatus(status);
if(isPassing&&retryAfter!==void 0)return unavailable(`${host} answered ${status}.`,{details:{status,body,retry_after:retryAfter}});
return new Failure("PROVIDER_ERROR",`${host} answered ${status}.`,{hint:"Run the command again: it fetches a fresh URL; \
these expire.",retryable:isPassing,details:{status,body}})}var MAX_REDIRECTS2,NEEDED_HEADERS;var init_proxy3=__esm({"src\
/steps/proxy.ts"(){init_failure();init_external_request();init_response();init_retry();init_accounts();init_proxy2();init_token();
init_proxy();init_proxy_guards();init_authorize();MAX_REDIRECTS2=5;NEEDED_HEADERS=new Map([["NOTION",{"Notion-Version":"\
2022-06-28"}]])}});function explainRefusal(error,faults,provider){if(!(error instanceof Failure)||!["PROVIDER_ERROR","TOOL_ERROR"].includes(
error.code))return error;const{status,body,tool_error_code:toolCode2,retry_after:seconds}=error.details;const said=toolCode2?
`${toolCode2} ${error.message}`:`${status} ${JSON.stringify(body)}`;const found2=Object.entries(faults).find(([,rule])=>patternOf2(
rule).test(said));if(!found2)return error;const kind=found2[0];if(kind==="rateLimited")return rateLimited(provider,seconds,
{status,body});const{hint,code=error.code}=ADVICE[kind];return new Failure(code,error.message,{hint:found2[1]instanceof RegExp?
hint:found2[1][1],retryable:code!==error.code,details:error.details,cause:error})}function patternOf2(rule){return rule instanceof
RegExp?rule:rule[0]}var ADVICE;var init_faults=__esm({"src/files/faults.ts"(){init_failure();init_token();ADVICE={rateLimited:{
hint:""},full:{hint:"The storage there is full: ask the user to free some space."},locked:{hint:"Somebody has the file o\
pen or checked out: ask the user to close it, or pass --name with another name."},underWay:{code:"UNAVAILABLE",hint:"An \
upload of that name is still under way there: wait a few minutes, then run the command again."},blocked:{hint:"The provi\
der holds the file back as harmful: tell the user; there is no way around it."},badName:{hint:"The provider does not all\
ow this name: pass --name with a plainer one."},conflict:{code:"UNAVAILABLE",hint:"Nothing was saved there; run the comm\
and again in a moment."},tooManyDownloads:{hint:"Too many people downloaded this file: wait a day, then run the command \
again."}}}});async function send(context,request){try{return assertNotRedirected(request,await sendBody(request,()=>tryProvider(context,
request)))}catch(error){throw asRefusal(context,error)}}async function sendForJson(context,request){return await readJson(
context.client,await send(context,request),request)}async function requestJson(context,make){const attempt2=()=>sendForJson(
context,make());return await withRetries(context.client.session,attempt2,isRetryableOrRateLimited)}async function callTool(context,name,input){
const{client,connection,identifier,permit}=context;const tool={name,provider:connection.provider,description:"",inputSchema:{}};
const prepared={tool,connection,identifier,account:void 0,warnings:[]};try{return(await execute(client,prepared,input,permit)).
data}catch(error){throw asRefusal(context,error)}}async function readTool(context,name,input){return await withRetries(context.
client.session,()=>callTool(context,name,input),failure=>failure.code==="OUTCOME_UNKNOWN"||isRetryableOrRateLimited(failure))}
async function sendBody({body},send2){if(body===void 0||Buffer.isBuffer(body))return await send2();try{return await send2()}catch(error){
throw body.errored instanceof Failure?body.errored:error}finally{body.destroy()}}function assertNotRedirected({method,path},answer2){
if(isSafeMethod(method)||locationOf(answer2)===void 0)return answer2;answer2.body.destroy();const{status}=answer2;throw outcomeUnknown(
`${method} ${path.split("?")[0]} was answered with a redirect (${status})`,{hint:LOOK_FIRST,details:{status}})}async function readJson(client,answer2,request){
const chunks=[];try{for await(const chunk of decodeStream(answer2.body,answer2)){chunks.push(chunk);if(chunks.reduce((bytes,{
length})=>bytes+length,0)>MAX_JSON_BYTES)break}return parseJson(Buffer.concat(chunks).toString("utf8")||"null")}catch(error){
const{signal}=client.session;if(error instanceof SyntaxError||error instanceof RangeError)throw noJson(request,error);if(!isSafeMethod(
request.method))throw unknownOutcome(request,signal,error);if(signal.aborted)throw signal.reason;throw networkFailure(error,
"The provider")}finally{answer2.body.destroy()}}function noJson({method,path},cause){const what=`${method} ${path.split(
"?")[0]} was answered with something that is not JSON`;if(isSafeMethod(method)){const hint="Run the command again in a m\
oment; proxy-request shows what is answered.";return new Failure("UNAVAILABLE",`${what}.`,{hint,cause})}return new Failure(
"OUTCOME_UNKNOWN",`${what}: it may have happened.`,{hint:LOOK_FIRST,cause})}function statusOf(error){const status=error instanceof
Failure?error.details.status:void 0;return typeof status==="number"?status:void 0}function isProviderFault(failure){return failure.
code==="PROVIDER_ERROR"&&isPassingStatus(statusOf(failure)??0)}function asRefusal({connection:{provider}},error){return explainRefusal(
error,fileProvider(provider).faults,provider)}var MAX_JSON_BYTES;var init_requests=__esm({"src/files/requests.ts"(){init_failure();
init_json();init_decode();init_network_errors();init_response();init_retry();init_proxy();init_execute2();init_proxy3();
init_faults();init_registry();MAX_JSON_BYTES=16*1024*1024}});var UploadBudget;var init_retry_budget=__esm({"src/files/retry-budget.ts"(){init_retry();init_requests();UploadBudget=class extends RetryBudget{#grantRenewed=false;constructor(session){
super(session,failure=>this.#mayRetry(failure))}renew(){super.renew();this.#grantRenewed=false}#mayRetry(failure){if(failure.
code!=="PROVIDER_UNAUTHORIZED")return failure.code==="OUTCOME_UNKNOWN"||isProviderFault(failure)||isRetryableOrRateLimited(
failure);const isFirst=!this.#grantRenewed;this.#grantRenewed=true;return isFirst}}}});async function uploadInRanges(upload9,open4,rangeBytes){const{client,source}=upload9;const budget=new UploadBudget(client.
session);const begin=()=>budget.run(open4).catch(error=>{throw withoutEffect(asFailure(client.session.signal.aborted?client.
session.signal.reason:error))});let session=await begin();let at=0;let reached=0;let inDoubt2=false;const send2=async range=>{
const before=inDoubt2;inDoubt2||=range.end===source.bytes;try{return await session.send(range)}catch(error){if(wasNotTaken(
error))inDoubt2=before;throw error}};try{for(let restarts=0;;){const range={start:at,end:Math.min(at+rangeBytes,source.bytes)};
reached=Math.max(reached,range.end);let asked=false;const step=await budget.run(()=>send2(range),()=>{asked=true;return session.
ask()});if("done"in step)return step.done;if("lost"in step)throw lostAtTheEnd(upload9);if("next"in step&&!(step.next>=0&&
step.next<=reached))throw unexpectedResponse(upload9.connection.provider,"a possible range");inDoubt2="next"in step&&step.
next>=source.bytes;if("gone"in step){if(++restarts>MAX_RESTARTS)throw lostAgain(upload9);session=await begin();at=0;continue}
if(step.next>at)budget.renew();else if(!asked)await budget.waitBeforeRetry(lostAgain(upload9));at=step.next}}catch(error){
return await giveUp(upload9,session,error,inDoubt2)}}function wasNotTaken(error){const failure=asFailure(error);const status=statusOf(
failure)??0;const isRefusal=status>=400&&!isPassingStatus(status)&&![401,429].includes(status);return isRefusal||["FILE_\
REFUSED","FORBIDDEN"].includes(failure.code)||neverSent(failure.cause)}async function giveUp({client},session,error,inDoubt2){
const{signal}=client.session;const failure=asFailure(signal.aborted?signal.reason:error);const patience=AbortSignal.timeout(
failure.code==="TIMEOUT"?CANCEL_LATE_MS:CANCEL_MS);const end=await session.abandon(client.withSignal(patience),inDoubt2).
catch(()=>void 0);if(end&&"done"in end&&failure.code!=="INTERRUPTED")return end.done;if(end&&"done"in end)throw tooLate(
failure,"The whole file had arrived: it was created.");if(!end&&inDoubt2)throw tooLate(failure,"The whole file had been \
sent and could not be cancelled: it may have been created.");throw withMore(withoutEffect(failure),end?.cancelled??"Noth\
ing was created; what had been sent expires by itself.")}function tooLate(failure,sentence){const interrupted=failure.code===
"INTERRUPTED";return new Failure(interrupted?"INTERRUPTED":"OUTCOME_UNKNOWN",`${withoutGuess(failure)} ${sentence}`,{hint:"\
Check with the provider whether the file is there before uploading it again.",retryable:false,details:failure.details,...interrupted&&
{exit:failure.exitCode},cause:failure})}function withoutEffect(failure){if(failure.code!=="OUTCOME_UNKNOWN"&&!isProviderFault(
failure))return failure;const seconds=requestedWait(failure);const when=seconds===void 0?"in a moment":`in ${inWords(seconds)}`;
return new Failure("UNAVAILABLE",`The upload broke off: ${withoutGuess(failure)}`,{hint:`Nothing was created; run the co\
mmand again ${when}.`,details:failure.details,cause:failure})}function withoutGuess({message:message2}){return message2.
replace(/: it may have happened\.$/,".")}function lostAtTheEnd({connection}){return new Failure("OUTCOME_UNKNOWN",`${connection.
provider} lost the answer to the last piece.`,{hint:"Look in the folder before uploading it again.",retryable:false})}function lostAgain({
connection}){return new Failure("UNAVAILABLE",`${connection.provider} keeps losing what was uploaded.`,{hint:"Run the co\
mmand again later."})}var MAX_RESTARTS,CANCEL_MS,CANCEL_LATE_MS;var init_ranges=__esm({"src/files/upload/ranges.ts"(){init_document();
init_failure();init_network_errors();init_retry();init_failures();init_requests();init_retry_budget();MAX_RESTARTS=2;CANCEL_MS=
2e3;CANCEL_LATE_MS=600}});function hasher(name){return HASHERS[name]()}function strongest(hashes){return Object.keys(HASHERS).find(name=>typeof hashes[name]===
"string")}function builtin(algorithm){const hash=(0,import_node_crypto2.createHash)(algorithm);return{update:chunk=>hash.
update(chunk),digest:()=>hash.digest("hex")}}var import_node_crypto2,DROPBOX_BLOCK_BYTES,XOR_BITS,XOR_SHIFT,HASHERS,DropboxHash,
QuickXorHash,RunningHash;var init_hash=__esm({"src/files/hash.ts"(){import_node_crypto2=require("node:crypto");DROPBOX_BLOCK_BYTES=
4*1024*1024;XOR_BITS=160;XOR_SHIFT=11;HASHERS={sha256:()=>builtin("sha256"),dropbox:()=>new DropboxHash,sha1:()=>builtin(
"sha1"),md5:()=>builtin("md5"),quickXor:()=>new QuickXorHash};DropboxHash=class{#all=(0,import_node_crypto2.createHash)(
"sha256");#block=(0,import_node_crypto2.createHash)("sha256");#inBlock=0;update(chunk){for(let at=0;at<chunk.length;){const part=chunk.
subarray(at,at+DROPBOX_BLOCK_BYTES-this.#inBlock);this.#block.update(part);this.#inBlock+=part.length;at+=part.length;if(this.#inBlock===
DROPBOX_BLOCK_BYTES)this.#endBlock()}}digest(){if(this.#inBlock>0)this.#endBlock();return this.#all.digest("hex")}#endBlock(){
this.#all.update(this.#block.digest());this.#block=(0,import_node_crypto2.createHash)("sha256");this.#inBlock=0}};QuickXorHash=
class{#columns=new Uint8Array(XOR_BITS);#words=new Uint32Array(this.#columns.buffer);#bytes=0;update(chunk){const lead=Math.
min(-this.#bytes&3,chunk.length);this.#addBytes(chunk.subarray(0,lead));const count2=chunk.length-lead>>2;const middle=chunk.
subarray(lead,lead+count2*4);const aligned=middle.byteOffset%4===0?middle:new Uint8Array(middle);this.#addWords(new Uint32Array(
aligned.buffer,aligned.byteOffset,count2));this.#addBytes(chunk.subarray(lead+count2*4))}#addWords(words){const sums=this.#words;
let column=this.#bytes/4%sums.length;for(let at=0;at<words.length;at++){sums[column]=sums[column]^words[at];if(++column===
sums.length)column=0}this.#bytes+=words.length*4}#addBytes(bytes){for(const byte of bytes){const column=this.#bytes++%XOR_BITS;
this.#columns[column]=this.#columns[column]^byte}}digest(){const hash=Buffer.alloc(XOR_BITS/8);const flip=(at,bits)=>hash.
writeUInt8(hash.readUInt8(at)^bits,at);for(const[column,value]of this.#columns.entries()){const bit=column*XOR_SHIFT%XOR_BITS;
const shifted=value<<bit%8;flip(bit>>3,shifted&255);flip(((bit>>3)+1)%hash.length,shifted>>8)}const length=Buffer.alloc(
8);length.writeBigUInt64LE(BigInt(this.#bytes));for(const[at,byte]of length.entries())flip(hash.length-length.length+at,
byte);return hash.toString("base64")}};RunningHash=class{#sha256=(0,import_node_crypto2.createHash)("sha256");#theirs;#name;#digest;#upTo=0;constructor(name){
this.#name=name;this.#theirs=name&&name!=="sha256"?hasher(name):void 0}add(chunk,at){const known2=this.#upTo-at;if(known2>=
chunk.length)return;const fresh=chunk.subarray(known2);this.#sha256.update(fresh);this.#theirs?.update(fresh);this.#upTo=
at+chunk.length}get bytes(){return this.#upTo}digest(){return this.#sha256.copy().digest("hex")}digestOf(name){if(name===
"sha256")return this.digest();if(name!==this.#name)return void 0;this.#digest??=this.#theirs?.digest();return this.#digest}}}});async function realPath(path){try{return await(0,import_promises.realpath)(path)}catch(error){if(error.code!=="UNKNOWN")
throw error;return(0,import_node_fs3.realpathSync)(path)}}var import_node_fs3,import_promises;var init_real_path=__esm({
"src/files/guards/real-path.ts"(){import_node_fs3=require("node:fs");import_promises=require("node:fs/promises")}});function secretAt(path,homeDir=""){const plain2=simplify(path);const found2=ANYWHERE.find(([pattern])=>pattern.test(plain2));
if(found2)return found2[1];const own=`${simplify(homeDir)}/`;const prefix=own.length>2&&plain2.startsWith(own)?own:HOMES2.
exec(plain2)?.[0];if(prefix===void 0)return void 0;return IN_HOME.find(([pattern])=>pattern.test(plain2.slice(prefix.length)))?.[1]}
function holdsPrivateKey(bytes){return PRIVATE_KEY.test(bytes.toString("latin1").replaceAll("\0",""))}function simplify(path){
const[,drive="",rest=""]=/^(?:[\\/]{2}\?[\\/])?([a-z]:)?(.*)$/is.exec(path);const segments=rest.normalize("NFKC").split(
/[\\/]+/);const plain2=segments.map(segment=>segment.replace(/:.*$/s,"").replace(/(?<=[^. ])[. ]+$/,""));return`${drive}${plain2.
join("/")}`.toLowerCase().replace(/\/$/,"")}var HOMES2,IN_HOME,ANYWHERE,PRIVATE_KEY;var init_secret_stores=__esm({"src/f\
iles/guards/secret-stores.ts"(){HOMES2=/^(?:\/home\/[^/]+|\/users\/[^/]+|\/root|\/var\/root|[a-z]:\/users\/[^/]+|\/mnt\/[a-z]\/users\/[^/]+)\//;
IN_HOME=[[/^\.azure\//,"the credentials of Azure"],[/^(?:\.config|appdata\/(?:roaming|local))\/gcloud\//,"the credential\
s of Google Cloud"],[/^(?:\.config|appdata\/roaming)\/(?:gh|github cli|op|rclone|hub|doctl|hcloud)\//,"a command-line pr\
ogram's credentials"],[/^appdata\/(?:roaming|local)\/microsoft\/(?:credentials|protect|vault|crypto)\//,"the credential \
store of Windows"],[/^library\/(?:keychains|cookies)\//,"the keychain or cookies of macOS"],[/^\.local\/share\/(?:keyrings|kwalletd)\//,
"the desktop's keyring"],[/^(?:\.config|appdata\/roaming|library\/application support)\/(?:1password|bitwarden|keepassxc)\//,
"a password manager's store"]];ANYWHERE=[[/\/\.env\.[^/]*$|\.env(?:rc)?$/,"an environment file"],[/\/\.ssh\//,"the SSH k\
eys"],[/\/\.gnupg\//,"the GnuPG keys"],[/\/\.password-store\/|\.(?:kdbx?|agilekeychain|opvault|kwl|keychain|keychain-db)(?:$|\/)/,
"a password store"],[/\/id_(?:rsa|dsa|ecdsa|ed25519|xmss)(?:_sk)?(?:[._-](?!pub$)[^/]*)?$|\.(?:ppk|p12|pfx|jks|keystore)$/,
"a private key"],[/\/\.aws\/(?:credentials$|config$|sso\/|cli\/)/,"the credentials of AWS"],[/\/\.kube\/config$/,"the cr\
edentials of Kubernetes"],[/\/\.docker\/config\.json$/,"the credentials of Docker"],[/\/gcloud\/(?:credentials\.db|access_tokens\.db|application_default_credentials\.json|legacy_credentials\/.*)$/,
"the credentials of Google Cloud"],[/\/[._]netrc$|\/\.(?:npmrc|yarnrc\.yml|pypirc|pgpass|my\.cnf|vault-token|git-credentials)$/,
"a file of logins"],[/\/\.config\/git\/credentials$|\/\.cargo\/credentials(?:\.toml)?$|\/credentials\.tfrc\.json$/,"a fi\
le of logins"],[/\/(?:login data(?: for account)?|local state|logins(?:-backup)?\.json|key[34]\.db|signons\.sqlite|cookies\.sqlite|cookies\.binarycookies)$/,
"a browser's store of logins"],[/\/(?:default|profile \d+|guest profile|network|user data)\/(?:cookies|web data|extension cookies)$/,
"a browser's store of logins"],[/\/\.openclaw(?:-[^/]+)?\/(?!(?:workspace(?:-[^/]+)?|sandboxes|media)\/)/,"the state of \
OpenClaw"],[/^\/(?:proc|sys|dev)\//,"the system's device and process files"],[/^\/etc\/(?:shadow|gshadow)-?$|^\/etc\/ssh\/ssh_host_[^/]*_key$/,
"the system's secrets"]];PRIVATE_KEY=/-{4,5} ?BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)? ?-{4,5}|PuTTY-User-Key-File-\d|AGE-SECRET-KEY-1/}});var outgoing_exports={};__export(outgoing_exports,{checkOutgoing:()=>checkOutgoing,openRegular:()=>openRegular,readHead:()=>readHead,
unreadable:()=>unreadable,withFile:()=>withFile});async function checkOutgoing(path,homeDir){const real=await realPath(path).
catch(error=>{throw unreadable(path,error)});const secret=secretAt(path,homeDir)??secretAt(real,homeDir);if(secret!==void 0)
throw refusedSecret(path,secret);return await withFile(real,async file=>{const stats=await file.stat();if(!stats.isFile())
throw notAFile(path);const head2=await readHead(file,Math.min(SEARCHED_BYTES,stats.size));if(holdsPrivateKey(head2))throw refusedSecret(
path,"a private key");return{path:real,stats}})}async function openRegular(path){return await(0,import_promises2.open)(path,
import_node_fs4.constants.O_RDONLY|(import_node_fs4.constants.O_NONBLOCK??0))}async function withFile(path,use){const file=await openRegular(
path).catch(error=>{throw unreadable(path,error)});try{return await use(file)}catch(error){throw error instanceof Failure?
error:unreadable(path,error)}finally{await file.close()}}async function readHead(file,bytes){const{buffer,bytesRead}=await file.
read(Buffer.alloc(bytes),0,bytes,0);return buffer.subarray(0,bytesRead)}function unreadable(path,error){const{code=String(
error)}=error;if(code==="EISDIR"||code==="ENXIO"||PIPED.test(path))return notAFile(path);if(code==="ENOENT"||code==="ENO\
TDIR")return fileNotFound(path);return fileRefused(path,`cannot be read (${code})`,"Name a regular file that can be read\
.")}function refusedSecret(path,secret){return fileRefused(path,`is or belongs to ${secret} and is not sent`,"Tell the u\
ser; files that hold credentials are never sent, and no flag changes that.")}function notAFile(path){const hint="Name a \
file; put a folder into an archive, and what is piped in into a file, first.";return fileRefused(path,"is not a regular \
file",hint)}var import_node_fs4,import_promises2,SEARCHED_BYTES,PIPED;var init_outgoing=__esm({"src/files/upload/outgoin\
g.ts"(){import_node_fs4=require("node:fs");import_promises2=require("node:fs/promises");init_failure();init_real_path();
init_secret_stores();SEARCHED_BYTES=1024*1024;PIPED=/[\\/]-$|^\/(?:dev|proc\/self)\/(?:stdin|fd\/\d+)$/}});var mime_exports={};__export(mime_exports,{default:()=>mime_default});var mime_default;var init_mime=__esm({"package:mim\
e"(){({default:mime_default}=packages["mime"]())}});var source_exports={};__export(source_exports,{READ_BYTES:()=>READ_BYTES,asPlainText:()=>asPlainText,chunksOf:()=>chunksOf,
hashSource:()=>hashSource,openSource:()=>openSource,readSource:()=>readSource,textFallback:()=>textFallback,watch:()=>watch});
function watch({hash,progress}){return(chunk,at)=>{hash.add(chunk,at);progress.at(at+chunk.length)}}async function openSource(path,options){
const{path:real,stats}=await checkOutgoing(path,options.homeDir);const name=checkName(options.name??(0,import_node_path3.basename)(
path));const{default:mime}=await Promise.resolve().then(()=>(init_mime(),mime_exports));const mimeType=mime.getType(name)??
mime.getType((0,import_node_path3.basename)(path))??UNKNOWN;const source={path:real,name,bytes:stats.size,mimeType,modified:stats.
mtimeMs};return options.textFallback?await textFallback(source):source}async function textFallback(source){if(!VAGUE2.test(
source.mimeType)||!await holdsText(source))return source;return{...source,mimeType:"text/plain"}}async function asPlainText(source){
if(/\.txt$/i.test(source.name)||!await holdsText(source))return void 0;return{...source,name:`${source.name}.txt`,mimeType:"\
text/plain"}}async function holdsText({path}){return isText(await withFile(path,file=>readHead(file,SNIFF_BYTES)))}function readSource(source,range={
start:0,end:source.bytes},onChunk){return import_node_stream4.Readable.from(chunksOf(source,range,onChunk),{objectMode:false,
highWaterMark:READ_BYTES})}async function hashSource(source,onChunk,name="sha256"){const hash=hasher(name);for await(const chunk of chunksOf(
source,{start:0,end:source.bytes},onChunk))hash.update(chunk);return hash.digest()}async function*chunksOf(source,range,onChunk){
const still=work=>work.catch(error=>{throw gone(source,error)});const file=await still(openRegular(source.path));try{assertSame(
source,await still(file.stat()));const read=at=>{const bytes=Math.min(READ_BYTES,range.end-at);const reading=still(file.
read(Buffer.allocUnsafeSlow(bytes),0,bytes,at));reading.catch(()=>{});return reading};let next=range.start<range.end?read(
range.start):void 0;for(let at=range.start;next;){const{buffer,bytesRead}=await next;if(bytesRead===0)throw changed(source);
const chunk=buffer.subarray(0,bytesRead);const start=at;at+=bytesRead;next=at<range.end?read(at):void 0;if(!next)assertSame(
source,await still(file.stat()));onChunk?.(chunk,start);yield chunk}}finally{await file.close()}}function assertSame(source,{
size,mtimeMs}){if(size!==source.bytes||mtimeMs!==source.modified)throw changed(source)}function isText(sample){if(sample.
includes(0))return false;try{new TextDecoder("utf-8",{fatal:true}).decode(sample,{stream:sample.length===SNIFF_BYTES});return true}catch{
return false}}function checkName(name){if(name!==""&&!/^\.{1,2}$|[\p{Cc}/\\]/u.test(name)&&name.isWellFormed())return name;
throw new Failure("USAGE",`${JSON.stringify(name.slice(0,80))} is not a valid file name.`,{hint:"Pass --name with a plai\
n file name, without slashes and control characters."})}function gone({path},{code}){return new Failure("FILE_REFUSED",`${path}\
 can no longer be read (${code}).`,{hint:"Put the file where it stays and can be read, then run the command again.",retryable:false,
details:{path}})}function changed({path}){return new Failure("FILE_REFUSED",`${path} changed while it was being uploaded\
.`,{hint:"Wait until nothing writes to the file any more, or upload a copy of it.",retryable:false,details:{path}})}var import_node_path3,
import_node_stream4,READ_BYTES,SNIFF_BYTES,UNKNOWN,VAGUE2;var init_source=__esm({"src/files/upload/source.ts"(){import_node_path3=
require("node:path");import_node_stream4=require("node:stream");init_failure();init_hash();init_outgoing();READ_BYTES=256*
1024;SNIFF_BYTES=64*1024;UNKNOWN="application/octet-stream";VAGUE2=/^(?:application\/octet-stream|application\/rls-services\+xml|video\/.*|audio\/.*)$/}});function claimOf(bytes,hashes={}){const texts=Object.entries(hashes).filter(([,value])=>typeof value==="string"&&value!==
"");const size=typeof bytes==="string"?Number(bytes):bytes;return{bytes:typeof size==="number"&&Number.isSafeInteger(size)?
size:void 0,hashes:Object.fromEntries(texts)}}function difference(claim,actual){if(claim.bytes!==void 0&&claim.bytes!==actual.
bytes)return`the provider reports ${claim.bytes} bytes, but there are ${actual.bytes}`;const name=strongest(claim.hashes);
const ours=name&&actual.digestOf(name);if(name===void 0||ours===void 0)return void 0;const theirs=claim.hashes[name];const same=name===
"quickXor"?theirs===ours:theirs?.toLowerCase()===ours;return same?void 0:`the bytes do not match the provider's ${name} \
hash`}var init_verify=__esm({"src/files/verify.ts"(){init_hash()}});function boxId(text3,flag,kind){const inUrl2=URL.canParse(text3)?new RegExp(`/${kind}/(\\w+)`).exec(new URL(text3).pathname)?.[1]:
void 0;const id=/^\w+$/.test(text3)?text3:inUrl2;if(id!==void 0)return id;throw usage(`${flag} ${JSON.stringify(text3.slice(
0,200))} is not the id or URL of a ${kind} in Box.`,`Pass ${flag} with the id or the URL of the ${kind}, as the browser \
shows it (…/${kind}/123).`)}var init_ids=__esm({"src/files/providers/box/ids.ts"(){init_failure()}});var upload_exports={};__export(upload_exports,{uploader:()=>uploader});function check(flags12){folderOf(flags12);if(flags12.
onConflict==="replace")throw usage("Box cannot replace a file through Scalekit.","Pass --on-conflict rename, or --name w\
ith another name.")}function folderOf({to=ROOT}){return boxId(to,"--to","folder")}async function describe2(place){const path=guardPath(
`/2.0/folders/${folderOf(place)}`,[["fields","name"]]);return{to:(await requestJson(place,()=>({method:"GET",path})))?.name}}
async function upload(up){const folder=folderOf(up);const name=await freeName(up,folder);const send2=async()=>{const answer2=await callTool(
up,"box_file_upload",{file_content_base64:await base64Of(up),filename:name,parent_id:folder}).catch(error=>{throw/item_name_in_use/.
test(toolCode(error))?nameTaken(name,"in this Box folder"):error});const file2=answer2?.entries?.[0]??answer2;if(typeof file2?.
id!=="string")throw unexpectedResponse("BOX","the file's id",true);return file2};const file=await withRetries(up.client.
session,send2,isRetryableOrRateLimited).catch(async error=>{if(asFailure(error).code!=="OUTCOME_UNKNOWN")throw error;const client=up.
client.withSignal(AbortSignal.timeout(CANCEL_MS));const items=await itemsOf({...up,client},folder).catch(()=>[]);const there=items.
find(item=>item?.name===name&&item.sha1===up.hash.digestOf("sha1"));if(there===void 0)throw error;return there});return{
id:file.id,name:String(file.name??name),mimeType:up.source.mimeType,webUrl:`https://app.box.com/file/${file.id}`,folder:String(
file.parent?.name??folder),claim:claimOf(file.size,{sha1:file.sha1}),undo:`/2.0/files/${file.id}`}}async function freeName(up,folder){
const{name}=up.source;const items=await itemsOf(up,folder);const holder=wanted=>items.find(item=>isSameName(String(item?.
name),wanted));const taken=holder(name);if(!taken)return name;if(up.onConflict!=="rename")throw nameTaken(name,"in this \
Box folder",{id:taken.id}).with({hint:"Ask the user; --on-conflict rename keeps both, and --name gives it another name."});
for(const numbered of numberedNames(name))if(!holder(numbered))return numbered;throw nameTakenForGood(name,"with a hundr\
ed numbers in this Box folder")}async function itemsOf(context,folder){const items=[];for(let offset=0;;){const input={folder_id:folder,
limit:PAGE,offset,fields:"id,name,sha1,size"};const page=await readTool(context,"box_folder_items_list",input).catch(error=>{
throw/not_found/.test(toolCode(error))?noFolder(folder):error});if(!Array.isArray(page?.entries))throw unexpectedResponse(
"BOX","the folder's items");items.push(...page.entries);offset+=page.entries.length;if(page.entries.length===0||offset>=
page.total_count)return items}}async function base64Of(up){const chunks=[];for await(const chunk of readSource(up.source,
void 0,watch(up)))chunks.push(chunk);return Buffer.concat(chunks).toString("base64")}function toolCode(error){return String(
asFailure(error).details.tool_error_code)}function noFolder(folder){return new Failure("NOT_FOUND",`There is no folder ${folder}\
 in Box that the account can see.`,{hint:"Check --to; the id is the number behind /folder/ in the address of the browser\
."})}var ROOT,PAGE,uploader;var init_upload=__esm({"src/files/providers/box/upload.ts"(){init_document();init_failure();
init_retry();init_proxy_guards();init_failures();init_names();init_requests();init_ranges();init_source();init_verify();
init_ids();ROOT="0";PAGE=1e3;uploader={check,describe:describe2,upload}}});function openSigned(client,url,lookAgain){let current=url;return async headers=>{try{return await fetchSigned(client,current,
headers)}catch(error){if(!EXPIRED.includes(statusOf(error)??0))throw error;current=await lookAgain();return await fetchSigned(
client,current,headers)}}}function openRedirected(open4){return headers=>open4(headers).catch(error=>{if(EXPIRED.includes(
statusOf(error)??0))return open4(headers);throw error})}async function fetchSigned(client,url,headers){const answer2=await sendExternal(
client,url,{method:"GET",...headers&&{headers}});if(answer2.status>=400)throw await externalRefused(answer2,url);return answer2}
var EXPIRED;var init_signed_url=__esm({"src/files/download/signed-url.ts"(){init_external_request();init_proxy3();init_requests();
EXPIRED=[401,403,404,410]}});var download_exports={};__export(download_exports,{boxFile:()=>boxFile});async function boxFile(download2){const{from}=download2;
const isShared=SHARED2.test(from);const headers=isShared?{BoxApi:`shared_link=${from}`}:{};const address=isShared?"/2.0/\
shared_items":`/2.0/files/${boxId(from,"--from","file")}`;const path=guardPath(address,[["fields",FIELDS]]);const file=await requestJson(
download2,()=>({method:"GET",path,headers})).catch(error=>{throw statusOf(error)===404?notThere(from):error});const id=boxId(
String(file?.id??""),"--from","file");const content2=guardPath(`/2.0/files/${id}/content`);return{open:openRedirected(async part=>{
const answer2=await send(download2,{method:"GET",path:content2,headers:{...headers,...part}});if(answer2.status!==202)return answer2;
answer2.body.destroy();const seconds=Number(answer2.headers["retry-after"]??1);throw new Failure("UNAVAILABLE","Box is s\
till preparing the file.",{details:{retry_after:seconds}})}),name:String(file.name??id),claim:claimOf(file.size,{sha1:file.
sha1})}}function notThere(from){return new Failure("NOT_FOUND",`There is no file ${JSON.stringify(from.slice(0,200))} in\
 Box.`,{hint:"Check the id, the number behind /file/ in the address of the browser; or find it with the tool box_search.",
details:{status:404}})}var FIELDS,SHARED2;var init_download=__esm({"src/files/providers/box/download.ts"(){init_failure();
init_proxy_guards();init_signed_url();init_requests();init_verify();init_ids();FIELDS="id,name,size,sha1";SHARED2=/^https:\/\/[^/]*box\.com\/s\//i}});var box;var init_provider=__esm({"src/files/providers/box/provider.ts"(){box={key:"BOX",upload:{flags:{to:"folder id or \
URL",name:"",onConflict:""},onConflict:"fail",limits:{atMost:50*1024*1024,hint:"Box takes up to 50 MB through Scalekit: \
split or compress the file, or ask the user to upload it in the browser."},load:async()=>(await Promise.resolve().then(()=>(init_upload(),upload_exports))).
uploader},download:{from:"file id or URL",flags:{name:""},load:async()=>(await Promise.resolve().then(()=>(init_download(),download_exports))).
boxFile},hash:"sha1",faults:{full:/storage_limit_exceeded/,locked:/item_locked|^423 /,blocked:/access_denied_item_quarantined|malware/i,
badName:/item_name_(?:invalid|too_long)/}}}});async function sendToAddress(context,url,request,expected2=[],client=context.client){const shown2={method:request.method,
path:"the upload address"};const answer2=assertNotRedirected(shown2,await sendBody(request,()=>sendExternal(client,url,request)));
if(answer2.status<400||expected2.includes(answer2.status))return answer2;const{provider}=context.connection;throw asRefusal(
context,fromRefusal2(await readRefusal(answer2),shown2,provider))}async function postFile(up,url){const{bytes}=up.source;
const headers={"content-type":"application/octet-stream","content-length":bytes};const body=readSource(up.source,void 0,
watch(up));const request={method:"POST",headers,body};const answer2=await sendToAddress(up,url,request,EXPIRED2);if(!EXPIRED2.
includes(answer2.status))return answer2;answer2.body.destroy();throw new Failure("UNAVAILABLE",`The upload address of ${up.
connection.provider} has expired.`,{details:{status:answer2.status}})}var EXPIRED2;var init_address=__esm({"src/files/up\
load/address.ts"(){init_failure();init_external_request();init_proxy2();init_requests();init_source();EXPIRED2=[401,403,
404,410]}});async function uploadWhole({client},send2,find){let inDoubt2=false;const attempt2=async()=>{try{return await send2()}catch(error){
inDoubt2||=!wasNotTaken(error);throw error}};const again=async()=>{const there=inDoubt2?await find(client):void 0;inDoubt2=
false;return there??await attempt2()};try{return await new UploadBudget(client.session).run(attempt2,again)}catch(error){
if(!inDoubt2)throw error;const failure=asFailure(client.session.signal.aborted?client.session.signal.reason:error);const patient=client.
withSignal(AbortSignal.timeout(CANCEL_MS));const there=await find(patient).then(item=>({item}),()=>void 0);if(there===void 0)
throw tooLate(failure,"The whole file had been sent: it may have been created.");if(there.item===void 0)throw failure;if(failure.
code==="INTERRUPTED")throw tooLate(failure,"The whole file had arrived: it was created.");return there.item}}var init_whole=__esm(
{"src/files/upload/whole.ts"(){init_document();init_retry_budget();init_ranges()}});function dropboxPath(text3,flag){const segments=text3.split("/").filter(segment=>segment!==""&&segment!==".");if(segments.
includes("..")||/[\\\p{Cc}]/u.test(text3)||!text3.isWellFormed()||/^[a-z]:\//i.test(text3))throw usage(`${flag} ${JSON.stringify(
text3.slice(0,200))} is not a path in Dropbox.`,`Pass ${flag} with a path from the top, such as /Reports/a.pdf.`);return segments.
map(segment=>`/${segment}`).join("")}async function metadataAt(context,path){try{return await readTool(context,"dropbox_\
files_get_metadata",{path})}catch(error){if(isNotFound2(error))return void 0;throw error}}function isNotFound2(error){const{
code,message:message2,details}=asFailure(error);return code==="NOT_FOUND"||/not_found/.test(`${message2} ${JSON.stringify(
details)}`)}var init_paths=__esm({"src/files/providers/dropbox/paths.ts"(){init_document();init_failure();init_requests()}});var upload_exports2={};__export(upload_exports2,{uploader:()=>uploader2});async function upload2(up){const path=await targetOf(
up);const isOurs=item2=>up.hash.bytes===up.source.bytes&&item2?.content_hash===up.hash.digestOf("dropbox");const find=async client=>{
const item2=await metadataAt({...up,client},path);return isOurs(item2)?item2:void 0};const send2=async()=>{const link=await uploadLink(
up,path);let answer2;try{answer2=await postFile(up,link)}catch(error){const item3=statusOf(error)===409?await metadataAt(
up,path):void 0;if(item3===void 0)throw error;if(isOurs(item3))return item3;throw nameTaken(path.slice(path.lastIndexOf(
"/")+1),"there",{id:item3.id,status:409})}const said=await readJson(up.client,answer2,{method:"POST",path:"the upload ad\
dress"});const item2=await metadataAt(up,path);if(item2===void 0)throw unexpectedResponse("DROPBOX","the file that was j\
ust uploaded",true);return{...item2,content_hash:said?.["content-hash"]??item2.content_hash}};const item=await uploadWhole(
up,send2,find);const shown2=String(item.path_display??path);return{id:String(item.id??path),name:String(item.name??up.source.
name),mimeType:up.source.mimeType,folder:shown2.slice(0,shown2.lastIndexOf("/"))||"/",claim:claimOf(item.size,{dropbox:item.
content_hash})}}async function targetOf(up){const{to="",name,source,onConflict}=up;const base=dropboxPath(to,"--to");const isFolder3=name!==
void 0||base===""||to.endsWith("/")||(0,import_node_path4.extname)(base)==="";const there=isFolder3?void 0:await metadataAt(
up,base);const path=isFolder3||there?.[".tag"]==="folder"?`${base}/${source.name}`:base;if(onConflict==="replace")return path;
const taken=path===base?there:await metadataAt(up,path);if(!taken)return path;if(onConflict!=="rename")throw nameTaken(path.
slice(path.lastIndexOf("/")+1),"there",{id:taken.id});for(const numbered of numberedNames(path))if(!await metadataAt(up,
numbered))return numbered;throw nameTakenForGood(source.name,"with a hundred numbers")}async function uploadLink(up,path){
const commit={path,mode:"overwrite",autorename:false};const given=up.onConflict==="replace"?await requestJson(up,()=>({method:"\
POST",path:guardPath("/2/files/get_temporary_upload_link"),headers:{"Content-Type":"application/json"},body:Buffer.from(
JSON.stringify({commit_info:commit}))})):await callTool(up,"dropbox_files_get_temporary_upload_link",{path,autorename:false});
if(typeof given?.link!=="string")throw unexpectedResponse("DROPBOX","an upload link");return given.link}var import_node_path4,
uploader2;var init_upload2=__esm({"src/files/providers/dropbox/upload.ts"(){import_node_path4=require("node:path");init_proxy_guards();
init_failures();init_names();init_requests();init_address();init_whole();init_verify();init_paths();uploader2={check:({to=""})=>void dropboxPath(
to,"--to"),upload:upload2}}});var download_exports2={};__export(download_exports2,{dropboxFile:()=>dropboxFile});async function dropboxFile(download2){
const{from}=download2;if(/^https?:/i.test(from))return await sharedFile(download2);const path=/^(?:id|rev):/.test(from)?
from:dropboxPath(from,"--from");if(path==="")throw isFolder(from);const look2=()=>readTool(download2,"dropbox_files_get_\
temporary_link",{path});const found2=await look2().catch(error=>{if(/not_file/.test(String(error)))throw isFolder(from);
throw isNotFound2(error)?notThere2(from):error});const metadata=found2?.metadata;return{open:openSigned(download2.client,
linkOf(found2),async()=>linkOf(await look2())),name:String(metadata?.name??path.slice(path.lastIndexOf("/")+1)),claim:claimOf(
metadata?.size,{dropbox:metadata?.content_hash})}}async function sharedFile(download2){const{from:url}=download2;const shared3=await readTool(
download2,"dropbox_sharing_get_shared_link_metadata",{url}).catch(error=>{throw isNotFound2(error)?notThere2(url):error});
if(shared3?.[".tag"]==="folder")throw isFolder(url);if(typeof shared3?.path_lower==="string")return await dropboxFile({...download2,
from:shared3.path_lower});const direct=new URL(url);direct.searchParams.set("dl","1");return{open:openSigned(download2.client,
direct.href,async()=>direct.href),name:String(shared3?.name??direct.pathname.split("/").at(-1)),claim:claimOf(shared3?.size,
{dropbox:shared3?.content_hash})}}function linkOf(found2){if(typeof found2?.link==="string")return found2.link;throw unexpectedResponse(
"DROPBOX","a download link")}function isFolder(from){return usage(`${from} is a folder.`,"Pass --from with the path of a\
 file in it.")}function notThere2(from){return new Failure("NOT_FOUND",`There is no file ${JSON.stringify(from.slice(0,200))}\
 in Dropbox.`,{hint:"Check the path from the top, or find the file with the tool dropbox_files_search."})}var init_download2=__esm(
{"src/files/providers/dropbox/download.ts"(){init_failure();init_signed_url();init_failures();init_requests();init_verify();
init_paths()}});var dropbox;var init_provider2=__esm({"src/files/providers/dropbox/provider.ts"(){dropbox={key:"DROPBOX",upload:{flags:{
to:"folder/ or path",name:"",onConflict:"",createFolders:""},onConflict:"fail",limits:{atMost:150*1024*1024,hint:"Upload\
 links of Dropbox take up to 150 MB: split or compress the file, or ask the user to upload it in the browser."},load:async()=>(await Promise.resolve().then(()=>(init_upload2(),upload_exports2))).
uploader},download:{from:"path, id or shared link",flags:{name:""},load:async()=>(await Promise.resolve().then(()=>(init_download2(),download_exports2))).
dropboxFile},hash:"dropbox",faults:{full:/insufficient_space/,rateLimited:/too_many_(?:requests|write_operations)/,badName:/malformed_path|disallowed_name/,
blocked:[/restricted_content/,"Dropbox restricts this file: tell the user; there is no way around it."]}}}});function mailProvider({key,drive,upload:upload9,download:download2,faults}){return{key,upload:{flags:{to:"e-mail address\
es, comma-separated",name:"",subject:"of the mail (default: the names of the files)",text:"of the mail",send:""},takesSeveral:true,
limits:{atMost:25*1024*1024-1,hint:`Mails take less than 25 MB: upload the file to ${drive}, and send the link.`},load:upload9},
download:{from:"message id",flags:{name:""},load:download2},faults}}var init_provider3=__esm({"src/files/mail/provider.t\
s"(){}});function recipientsOf({to=""}){const parts=to.match(/(?:"(?:[^"\\]|\\.)*"|[^,;])+/g)??[];return parts.map(part=>part.trim()).
filter(part=>part!=="").map(addressOf)}function checkMail(flags12){if(recipientsOf(flags12).length===0&&flags12.send)throw usage(
"A mail is sent to somebody.","Pass --to with the e-mail addresses.")}function addressOf(text3){const[,name="",inside]=/^(.*?)\s*<([^<>]*)>$/s.
exec(text3)??[];const[,local="",host=""]=/^([^\s@<>()[\]\\,;:"]+)@([^\s@<>()[\]\\,;:"]+)$/.exec(inside??text3)??[];const domain=(0,import_node_url2.domainToASCII)(
host);const plain2=name.replace(/^"(.*)"$/s,"$1").replace(/\\(.)/g,"$1");if(domain===""||!/^[\x21-\x7e]+$/.test(local)||
new RegExp("\\p{Cc}","u").test(plain2))throw usage(`--to ${JSON.stringify(text3.slice(0,200))} is not an e-mail address.`,
"Pass --to with addresses such as a@example.com, separated by commas.");return{address:`${local}@${domain}`,...plain2&&{
name:plain2}}}function subjectOf({subject},files){return subject??files.map(({source})=>source.name).join(", ")}function mailMessage(head2,files){
const boundary=`=_${(0,import_node_crypto3.randomBytes)(18).toString("hex")}`;const to=head2.to.map(({address,name})=>name?
`${encodeWords(name)} <${address}>`:address);const lines=[...to.length>0?[`To: ${to.join(",\r\n ")}`]:[],`Subject: ${encodeWords(
head2.subject)}`,"MIME-Version: 1.0",`Content-Type: multipart/mixed; boundary="${boundary}"`,"",`--${boundary}`,"Content\
-Type: text/plain; charset=UTF-8","Content-Transfer-Encoding: base64","",wrap(Buffer.from(head2.text.replace(/\r?\n/g,"\r\
\n")).toString("base64"))];const opening=Buffer.from(lines.join("\r\n"));const heads=files.map(({source})=>Buffer.from(`\
\r
--${boundary}\r
${attachmentHead(source)}\r
\r
`));const closing=Buffer.from(`\r
--${boundary}--\r
`);async function*chunks(){yield opening;for(const[index,{source,onChunk}]of files.entries()){yield heads[index];yield*encoded(
source,onChunk)}yield closing}const fixed=[opening,...heads,closing].reduce((sum2,part)=>sum2+part.length,0);const bytes=files.
reduce((sum2,{source})=>sum2+encodedBytes(source.bytes),fixed);return{chunks:chunks(),bytes}}function attachmentHead({name,
mimeType}){const plain2=name.replace(/[^\x20-\x7e]|["\\]/g,"_");const extended=encodeURIComponent(name.toWellFormed()).replace(
/['()*!]/g,char=>`%${char.charCodeAt(0).toString(16).toUpperCase()}`);const more=plain2===name?"":`;\r
 filename*=UTF-8''${extended}`;return[`Content-Type: ${mimeType};\r
 name="${plain2===name?plain2:encodeWords(name)}"`,`Content-Disposition: attachment;\r
 filename="${plain2}"${more}`,"Content-Transfer-Encoding: base64"].join("\r\n")}function encodeWords(text3){const plain2=text3.
toWellFormed().replace(new RegExp("\\p{Cc}+","gu")," ");if(/^[\x20-\x7e]*$/.test(plain2)&&plain2.length<=60&&!/=\?|[",;<>@()[\]\\:]/.
test(plain2))return plain2;const words=[""];for(const char of plain2){if(Buffer.byteLength(`${words.at(-1)}${char}`)>WORD_BYTES)
words.push("");words[words.length-1]+=char}return words.map(word=>`=?UTF-8?B?${Buffer.from(word).toString("base64")}?=`).
join("\r\n ")}async function*encoded(source,onChunk){let rest=Buffer.alloc(0);let isFirst=true;const lines=bytes=>{const text3=`${isFirst?
"":"\r\n"}${wrap(bytes.toString("base64"))}`;isFirst=false;return Buffer.from(text3,"latin1")};for await(const chunk of chunksOf(
source,{start:0,end:source.bytes},onChunk)){const bytes=Buffer.concat([rest,chunk]);const whole=bytes.length-bytes.length%
LINE_BYTES;if(whole>0)yield lines(bytes.subarray(0,whole));rest=bytes.subarray(whole)}if(rest.length>0)yield lines(rest)}
function encodedBytes(bytes){const characters2=4*Math.ceil(bytes/3);return characters2+2*Math.max(0,Math.ceil(characters2/
76)-1)}function wrap(base64){return base64.replace(/.{76}(?!$)/g,"$&\r\n")}var import_node_crypto3,import_node_url2,LINE_BYTES,
WORD_BYTES;var init_message=__esm({"src/files/mail/message.ts"(){import_node_crypto3=require("node:crypto");import_node_url2=
require("node:url");init_failure();init_source();LINE_BYTES=57;WORD_BYTES=42}});var upload_exports3={};__export(upload_exports3,{uploader:()=>uploader3});async function upload3(up){const at=up.send?"m\
essages/send":"drafts";const path=guardPath(`/upload/gmail/v1/users/me/${at}`,[["uploadType","multipart"]]);const made=await requestJson(
up,()=>{const mail=related(up);const headers={"Content-Type":mail.contentType};return{method:"POST",path,headers,body:mail.
body,bodyBytes:mail.bytes}});if(typeof made?.id!=="string")throw unexpectedResponse("GMAIL","the mail's id",true);return{
id:made.id,name:up.source.name,mimeType:up.source.mimeType,sent:up.send===true}}function related(up){const files=up.files.
map(({source,hash})=>({source,onChunk:watch({hash,progress:up.progress})}));const head2={to:recipientsOf(up),subject:subjectOf(
up,up.files),text:up.text??""};const mail=mailMessage(head2,files);const boundary=`----${(0,import_node_crypto4.randomBytes)(
18).toString("hex")}`;const opening=Buffer.from(`--${boundary}\r
Content-Type: application/json; charset=UTF-8\r
\r
{}\r
--${boundary}\r
Content-Type: message/rfc822\r
\r
`);const closing=Buffer.from(`\r
--${boundary}--\r
`);async function*chunks(){yield opening;yield*mail.chunks;yield closing}return{body:import_node_stream5.Readable.from(chunks(),
{objectMode:false}),bytes:opening.length+mail.bytes+closing.length,contentType:`multipart/related; boundary=${boundary}`}}
var import_node_crypto4,import_node_stream5,uploader3;var init_upload3=__esm({"src/files/providers/gmail/upload.ts"(){import_node_crypto4=
require("node:crypto");import_node_stream5=require("node:stream");init_proxy_guards();init_failures();init_message();init_requests();
init_source();uploader3={check:checkMail,upload:upload3}}});async function*base64Member(json,member){const begin=new RegExp(`"${member}"\\s*:\\s*"`);let head2="";let pending="";let cut="";
for await(const chunk of json){let text3=cut+chunk.toString("latin1");if(head2!==void 0){head2+=text3;const match=begin.
exec(head2);if(!match&&head2.length>MAX_HEAD_BYTES)break;if(!match)continue;text3=head2.slice(match.index+match[0].length);
head2=void 0}const end=text3.indexOf('"');if(end>=0)text3=text3.slice(0,end);cut=end<0?/\\.{0,4}$/.exec(text3)?.[0]??"":
"";const characters2=pending+unescaped(text3.slice(0,text3.length-cut.length));const whole=end<0?characters2.length&~3:characters2.
length;yield Buffer.from(characters2.slice(0,whole),"base64");pending=characters2.slice(whole);if(end>=0)return}throw new Failure(
"NETWORK","The answer broke off before the file was complete.",{hint:"Nothing was left behind; run the command again."})}
function unescaped(text3){return text3.replace(/\\\/|\\u002f/gi,"/").replace(/\\u003d/gi,"=").replace(/\\u002b/gi,"+")}var MAX_HEAD_BYTES;
var init_base64_member=__esm({"src/files/download/base64-member.ts"(){init_failure();MAX_HEAD_BYTES=64*1024}});function chooseAttachment(all,name){const[first,second]=fitting(all,name);if(first&&!second)return first;const details={
files:all.map(file=>({name:file.name,type:file.type}))};const names=all.map(file=>file.name).join(", ");if(first)throw usage(
`The message has several files${name===void 0?"":` named ${name}`}: ${names}.`,name===void 0?"Choose one of `files`, or \
ask the user which, and pass its name as --name.":"Ask the user to tell them apart; they have one name.",details);throw new Failure(
"NOT_FOUND",all.length===0?"The message has no files.":`The message has no file ${name}; it has: ${names}.`,{hint:"Check\
 --from and --name.",details})}var init_attachments=__esm({"src/files/mail/attachments.ts"(){init_failure();init_names()}});var download_exports3={};__export(download_exports3,{gmailAttachment:()=>gmailAttachment});async function gmailAttachment(download2){
const{from}=download2;if(!ID2.test(from))throw usage(`--from ${JSON.stringify(from.slice(0,200))} is not the id of a mes\
sage.`,"Find the message with the tool gmail_fetch_mails and pass its id; the address in the browser has another one.");
const message2=`/gmail/v1/users/me/messages/${encodeURIComponent(from)}`;const look2=async()=>{const path=guardPath(message2,
[["format","full"]]);const mail=await requestJson(download2,()=>({method:"GET",path})).catch(error=>{throw statusOf(error)===
404?notThere3(from):error});return chooseAttachment(attachmentsOf(mail?.payload),download2.name)};const found2=await look2();
let fresh=found2;const open4=async()=>{const{at}=fresh??await look2();fresh=void 0;if("data"in at)return{status:200,headers:{},
body:import_node_stream6.Readable.from([Buffer.from(at.data,"base64url")])};const path=guardPath(`${message2}/attachment\
s/${encodeURIComponent(at.attachmentId)}`);const answer2=await send(download2,{method:"GET",path});const body=import_node_stream6.Readable.
from(base64Member(decodeStream(answer2.body,answer2),"data"),{objectMode:false});return{status:answer2.status,headers:{},
body}};return{open:open4,name:found2.name,mimeType:found2.type,claim:claimOf(found2.size)}}function attachmentsOf(part){
const{filename,mimeType,body,parts}=Object(part);const below3=Array.isArray(parts)?parts.flatMap(attachmentsOf):[];const{
attachmentId,data,size}=Object(body);if(typeof filename!=="string"||filename==="")return below3;if(typeof attachmentId!==
"string"&&typeof data!=="string")return below3;const at=typeof attachmentId==="string"?{attachmentId}:{data};return[{name:filename,
type:String(mimeType??"application/octet-stream"),size,at},...below3]}function notThere3(from){return new Failure("NOT_F\
OUND",`There is no message ${from}.`,{hint:"Find the message with the tool gmail_fetch_mails and pass its id.",details:{
status:404}})}var import_node_stream6,ID2;var init_download3=__esm({"src/files/providers/gmail/download.ts"(){import_node_stream6=
require("node:stream");init_failure();init_decode();init_proxy_guards();init_base64_member();init_attachments();init_requests();
init_verify();ID2=/^[\w-]{8,}$/}});var gmail;var init_provider4=__esm({"src/files/providers/gmail/provider.ts"(){init_provider3();gmail=mailProvider({key:"\
GMAIL",drive:"Google Drive",upload:async()=>(await Promise.resolve().then(()=>(init_upload3(),upload_exports3))).uploader,
download:async()=>(await Promise.resolve().then(()=>(init_download3(),download_exports3))).gmailAttachment,faults:{rateLimited:/^403 .*"(?:userRateLimit|rateLimit|dailyLimit)Exceeded"/,
blocked:[/blocked.*(?:content|attachment)|virus/i,"Gmail does not take this type of attachment: upload it to Google Driv\
e, and send the link."]}})}});var multipart_exports={};__export(multipart_exports,{multipartForm:()=>multipartForm,multipartRelated:()=>multipartRelated});
function multipartForm(source,options){const boundary=newBoundary();const texts=options.fields.map(([name,value])=>`--${boundary}\
\r
Content-Disposition: form-data; name="${escapeName(name)}"\r
\r
${value}\r
`);const disposition=`form-data; name="${escapeName(options.field)}"; filename="${escapeName(source.name)}"`;const head2=`\
--${boundary}\r
Content-Disposition: ${disposition}\r
Content-Type: ${source.mimeType}\r
\r
`;const framed=frame(`${texts.join("")}${head2}`,source,`\r
--${boundary}--\r
`,options);return{...framed,contentType:`multipart/form-data; boundary=${boundary}`}}function multipartRelated(source,metadata,onChunk){
const boundary=newBoundary();const json=`--${boundary}\r
Content-Type: application/json; charset=UTF-8\r
\r
${JSON.stringify(metadata)}\r
`;const head2=`--${boundary}\r
Content-Type: ${source.mimeType}\r
\r
`;const framed=frame(`${json}${head2}`,source,`\r
--${boundary}--\r
`,{onChunk});return{...framed,contentType:`multipart/related; boundary=${boundary}`}}function frame(head2,source,tail,options){
const{range={start:0,end:source.bytes},onChunk}=options;async function*pieces(){yield Buffer.from(head2);yield*chunksOf(
source,range,onChunk);yield Buffer.from(tail)}const bytes=Buffer.byteLength(head2)+(range.end-range.start)+Buffer.byteLength(
tail);return{body:import_node_stream7.Readable.from(pieces(),{objectMode:false,highWaterMark:READ_BYTES}),bytes}}function escapeName(name){
return name.replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/"/g,"%22")}function newBoundary(){return`----${(0,import_node_crypto5.randomBytes)(
18).toString("hex")}`}var import_node_crypto5,import_node_stream7;var init_multipart=__esm({"src/files/upload/multipart.\
ts"(){import_node_crypto5=require("node:crypto");import_node_stream7=require("node:stream");init_source()}});async function findFile(context,reference,shown2){if("id"in reference)return await byId(context,reference,shown2);const name=String(
reference.path.at(-1));const folder=await findFolder(context,{path:reference.path.slice(0,-1)},shown2);const found2=await named(
context,folder.id,name,`mimeType != '${FOLDER}'`);const only=assertOne(found2,name,folder.name);if(only)return await byId(
context,{id:only.id},shown2);throw notFound(shown2,`There is no file ${name} in ${folder.name}`)}async function findFolder(context,reference,shown2,create3=false){
if("id"in reference&&reference.id==="root")return{id:"root",name:"My Drive"};if("id"in reference){const{id,file}=await byId(
context,reference,shown2).catch(error=>{if(!(error instanceof Failure)||error.code!=="NOT_FOUND"||reference.id.length>15)
throw error;return{id:void 0,file:void 0}});if(id===void 0)return await findFolder(context,{path:[reference.id]},shown2,
create3);if(file.mimeType===FOLDER)return{id,name:String(file.name??id)};throw usage(`${shown2} is a file (${file.name})\
, not a folder.`,"Pass the id, URL or path of a folder.")}let folder={id:"root",name:""};for(const[depth,name]of reference.
path.entries()){const path=depth===0?name:`${folder.name}/${name}`;const found2=await named(context,folder.id,name,`mime\
Type = '${FOLDER}'`);let id=assertOne(found2,name,folder.name||"My Drive")?.id;if(depth===0)id??=await sharedDrive(context,
name);if(id===void 0&&!create3)throw notFound(shown2,`There is no folder ${path}`,"Pass --create-folders to create it, o\
r c");id??=await makeFolder(context,folder.id,name);folder={id,name:path}}return{...folder,name:folder.name||"My Drive"}}
async function byId(context,{id,resourceKey},shown2,hops=0){const headers=resourceKey===void 0?{}:{"X-Goog-Drive-Resourc\
e-Keys":`${id}/${resourceKey}`};const path=guardPath(`/drive/v3/files/${encodeURIComponent(id)}`,[["fields",FIELDS2],ALL_DRIVES]);
const file=await requestJson(context,()=>({method:"GET",path,headers})).catch(error=>{throw statusOf(error)===404?notFound(
shown2,`Drive has no file ${id}`):error});if(typeof file?.mimeType!=="string")throw unexpectedResponse("GOOGLEDRIVE","th\
e file's type");const{targetId,targetResourceKey}=file.shortcutDetails??{};if(typeof targetId!=="string"||hops>0)return{
id,headers,file};const key=typeof targetResourceKey==="string"?targetResourceKey:void 0;return await byId(context,{id:targetId,
resourceKey:key},shown2,hops+1)}async function named(context,folder,name,kind,corpora=ALL_CORPORA){const quote2=text3=>`\
'${text3.replace(/[\\']/g,"\\$&")}'`;const query=new URLSearchParams([["q",`name = ${quote2(name)} and ${quote2(folder)}\
 in parents and ${kind} and trashed = false`],["fields","nextPageToken,incompleteSearch,files(id,name,mimeType,webViewLi\
nk)"],["pageSize","100"],...corpora,["includeItemsFromAllDrives","true"],ALL_DRIVES]);const files=[];for(let page=[];page!==
void 0;){const path=guardPath(`/drive/v3/files?${query}`,page);const found2=await requestJson(context,()=>({method:"GET",
path}));if(found2?.incompleteSearch===true&&corpora===ALL_CORPORA)return await named(context,folder,name,kind,await corporaOf(
context,folder));if(!Array.isArray(found2?.files)||found2.incompleteSearch===true)throw unexpectedResponse("GOOGLEDRIVE",
"all the files of that name");files.push(...found2.files.filter(file=>file?.name===name&&typeof file.id==="string"));page=
typeof found2.nextPageToken==="string"?[["pageToken",found2.nextPageToken]]:void 0}return files}async function corporaOf(context,folder){
const path=guardPath(`/drive/v3/files/${encodeURIComponent(folder)}`,[["fields","driveId"],ALL_DRIVES]);const drive=(await requestJson(
context,()=>({method:"GET",path})))?.driveId;if(typeof drive!=="string")return[["corpora","user"]];return[["corpora","dr\
ive"],["driveId",drive]]}async function sharedDrive(context,name){const quoted2=name.replace(/[\\']/g,"\\$&");const path=guardPath(
"/drive/v3/drives",[["q",`name = '${quoted2}'`],["pageSize","100"]]);try{const found2=await requestJson(context,()=>({method:"\
GET",path}));const drives=Array.isArray(found2?.drives)?found2.drives:[];return assertOne(drives.filter(drive=>drive?.name===
name),name,"the shared drives")?.id}catch(error){if([400,403,404].includes(statusOf(error)??0))return void 0;throw error}}
async function makeFolder(context,parent,name){const made=await requestJson(context,()=>({method:"POST",path:guardPath("\
/drive/v3/files",[["fields","id"],ALL_DRIVES]),headers:{"Content-Type":"application/json"},body:Buffer.from(JSON.stringify(
{name,mimeType:FOLDER,parents:[parent]}))}));if(typeof made?.id!=="string")throw unexpectedResponse("GOOGLEDRIVE","the n\
ew folder's id",true);return made.id}function assertOne(found2,name,where){if(found2.length<2)return found2[0];throw usage(
`${found2.length} have the name ${name} in ${where}.`,"Ask the user which, and pass its id.",{files:found2.map(({id,webViewLink})=>({
id,web_url:webViewLink}))})}function notFound(shown2,what,first="C"){return new Failure("NOT_FOUND",`${what}.`,{hint:`${first}\
heck ${JSON.stringify(shown2.slice(0,200))}; the account may also not be allowed to see it.`,details:{status:404}})}var NATIVE,
FOLDER,ALL_DRIVES,ALL_CORPORA,FIELDS2;var init_files=__esm({"src/files/providers/google-drive/files.ts"(){init_failure();
init_proxy_guards();init_failures();init_requests();NATIVE="application/vnd.google-apps.";FOLDER=`${NATIVE}folder`;ALL_DRIVES=
["supportsAllDrives","true"];ALL_CORPORA=[["corpora","allDrives"]];FIELDS2="id,name,mimeType,size,sha256Checksum,md5Chec\
ksum,webViewLink,shortcutDetails"}});function driveReference(text3,flag){if(/^[\w-]+$/.test(text3))return{id:text3};if(URL.canParse(text3)&&/^https?:/i.test(
text3)){const url=new URL(text3);const id=IN_PATH.exec(url.pathname)?.[1]??url.searchParams.get("id")??"";if(/^[\w-]+$/.
test(id))return{id,resourceKey:url.searchParams.get("resourcekey")??void 0};if(/\/my-drive\/?$/.test(url.pathname))return{
id:"root"}}else if(text3.isWellFormed()&&!new RegExp("\\p{Cc}","u").test(text3)&&undoGitBash(text3)===void 0){const path=text3.
split("/").filter(name=>name!==""&&name!==".");if(/^my drive$/i.test(path[0]??""))path.shift();if(!path.includes(".."))return path.
length===0?{id:"root"}:{path}}throw usage(`${flag} ${JSON.stringify(text3.slice(0,200))} is not an id, URL or path of Go\
ogle Drive.`,`Pass ${flag} with the id, the URL, or the path from My Drive, such as Reports/2026.`)}var IN_PATH;var init_ids2=__esm(
{"src/files/providers/google-drive/ids.ts"(){init_failure();init_proxy_guards();IN_PATH=/\/(?:d|folders)\/(?!e\/)([\w-]+)/}});var upload_exports4={};__export(upload_exports4,{uploader:()=>uploader4});function folderOf2({to="root"}){return driveReference(
to,"--to")}async function describe3(place){const{to="root"}=place;const folder=folderOf2({to});return"id"in folder?{to:(await findFolder(
place,folder,to)).name}:{}}async function upload4(up){const folder=await findFolder(up,folderOf2(up),up.to??"",up.createFolders);
const target=await chooseTarget(up,folder);const transfer=up.source.bytes<=MULTIPART_BYTES?atOnce:inRanges;const file=await transfer(
up,target);if(typeof file?.id!=="string")throw unexpectedResponse("GOOGLEDRIVE","the file's id",true);return{id:file.id,
name:String(file.name??up.source.name),mimeType:String(file.mimeType??up.source.mimeType),webUrl:typeof file.webViewLink===
"string"?file.webViewLink:void 0,folder:folder.name,undo:target.method==="POST"?`/drive/v3/files/${file.id}?supportsAllD\
rives=true`:void 0,claim:claimOf(file.size,{sha256:file.sha256Checksum,md5:file.md5Checksum})}}async function chooseTarget(up,folder){
const{name,mimeType}=up.source;const newFile=name2=>({method:"POST",path:"/upload/drive/v3/files",metadata:{name:name2,mimeType,
parents:[folder.id]}});const taken=await named(up,folder.id,name,NO_FOLDER);const[first,second]=taken;if(!first)return newFile(
name);if(up.onConflict==="rename")return newFile(await freeName2(up,folder));const where=`in the Drive folder ${folder.name}`;
const details={id:first.id,web_url:first.webViewLink};const kind=taken.map(file=>String(file.mimeType)).find(type=>type.
startsWith(NATIVE));if(kind!==void 0)throw nameTaken(name,`${where} as a Google ${kind.slice(NATIVE.length)}`,details).with(
{hint:"A Google document is never replaced: pass --on-conflict rename, or --name with another name."});if(up.onConflict!==
"replace")throw nameTaken(name,where,details);if(second){throw new Failure("FILE_EXISTS",`${taken.length} files are name\
d ${name} ${where}; which to replace?`,{hint:"Ask the user, or pass --on-conflict rename; Drive cannot tell files of one\
 name apart.",details:{files:taken.map(({id,webViewLink})=>({id,web_url:webViewLink}))}})}return{method:"PATCH",path:`/u\
pload/drive/v3/files/${encodeURIComponent(first.id)}`,metadata:{mimeType}}}async function freeName2(up,folder){for(const name of numberedNames(
up.source.name))if((await named(up,folder.id,name,NO_FOLDER)).length===0)return name;throw nameTakenForGood(up.source.name,
`with ${MAX_NUMBER} numbers in the Drive folder ${folder.name}`)}function atOnce(up,{method,path,metadata}){return requestJson(
up,()=>{const form=multipartRelated(up.source,metadata,watch(up));return{method,path:guardPath(path,[["uploadType","mult\
ipart"],ALL_DRIVES,SHOWN]),headers:{"Content-Type":form.contentType},body:form.body,bodyBytes:form.bytes}})}function inRanges(up,{
method,path,metadata}){const{bytes,mimeType}=up.source;const start={method,path:guardPath(path,[["uploadType","resumable"],
ALL_DRIVES,SHOWN]),headers:{"Content-Type":"application/json; charset=UTF-8","X-Upload-Content-Type":mimeType,"X-Upload-\
Content-Length":String(bytes)},body:Buffer.from(JSON.stringify(metadata))};const open4=async()=>{const answer2=await send(
up,start);answer2.body.destroy();const id=new URLSearchParams(answer2.headers.location?.split("?")[1]).get("upload_id");
if(!id)throw unexpectedResponse("GOOGLEDRIVE","an upload id");return new ResumableUpload(up,`${start.path}&upload_id=${encodeURIComponent(
id)}`)};return uploadInRanges(up,open4,RANGE_BYTES)}var MULTIPART_BYTES,RANGE_BYTES,SHOWN,NO_FOLDER,uploader4,ResumableUpload;
var init_upload4=__esm({"src/files/providers/google-drive/upload.ts"(){init_failure();init_proxy_guards();init_failures();
init_names();init_requests();init_multipart();init_ranges();init_source();init_verify();init_files();init_ids2();MULTIPART_BYTES=
5*1024*1024;RANGE_BYTES=20*1024*1024;SHOWN=["fields","id,name,mimeType,size,webViewLink,sha256Checksum,md5Checksum"];NO_FOLDER=
`mimeType != '${NATIVE}folder'`;uploader4={check:folderOf2,describe:describe3,upload:upload4};ResumableUpload=class{#up;#path;#lastSent=false;constructor(up,path){
this.#up=up;this.#path=path}send(range){const{source}=this.#up;if(range.start===range.end)return this.ask();this.#lastSent=
range.end===source.bytes;return this.#put(this.#up,{headers:{"Content-Type":source.mimeType,"Content-Range":`bytes ${range.
start}-${range.end-1}/${source.bytes}`},body:readSource(source,range,watch(this.#up)),bodyBytes:range.end-range.start})}async ask(client=this.#up.
client){const range={"Content-Range":`bytes */${this.#up.source.bytes}`};const step=await this.#put({...this.#up,client},
{headers:range,bodyBytes:0});return"gone"in step&&this.#lastSent?{lost:true}:step}async abandon(client,inDoubt2){const step=inDoubt2?
await this.ask(client):{next:0};if(!("next"in step))return"done"in step?step:void 0;try{const answer2=await send({...this.#up,
client},{method:"DELETE",path:this.#path});answer2.body.destroy()}catch(error){if(statusOf(error)===499)return{cancelled:"\
The upload was cancelled; nothing was created."}}return void 0}async#put(up,parts){const request={method:"PUT",path:this.#path,
...parts};try{const answer2=await send(up,request);if(answer2.status!==308)return{done:await readJson(up.client,answer2,
request)};answer2.body.destroy();const last=/^bytes=0-(\d+)$/.exec(answer2.headers.range??"")?.[1];return{next:last===void 0?
0:Number(last)+1}}catch(error){const status=statusOf(error);if(status===404||status===410)return{gone:true};throw error}}}}});var download_exports4={};__export(download_exports4,{driveFile:()=>driveFile});async function driveFile(download2){const found2=await findFile(
download2,driveReference(download2.from,"--from"),download2.from);const{id,headers,file}=found2;const path=`/drive/v3/fi\
les/${encodeURIComponent(id)}`;const type=file.mimeType;const name=String(file.name??id);if(type.startsWith(NATIVE))return exported(
download2,{path,headers,name},type.slice(NATIVE.length));if(download2.exportAs!==void 0){throw usage(`--export-as is for\
 Google documents; this is a file of the type ${type}.`,"Leave --export-as out.")}const media=guardPath(path,[["alt","me\
dia"],ALL_DRIVES]);return{open:part=>send(download2,{method:"GET",path:media,headers:{...headers,...part}}),name,mimeType:type,
claim:claimOf(file.size,{sha256:file.sha256Checksum,md5:file.md5Checksum})}}function exported(download2,{path,headers,name},kind){
const format=formatFor(download2,kind);const target=guardPath(`${path}/export`,[["mimeType",FORMATS2[format]]]);const open4=part=>send(
download2,{method:"GET",path:target,headers:{...headers,...part}}).catch(error=>{throw asTooLarge(asFailure(error),format)});
return{open:open4,name,mimeType:FORMATS2[format]}}function asTooLarge(failure,format){if(!JSON.stringify(failure.details).
includes("exportSizeLimitExceeded"))return failure;return new Failure("PROVIDER_ERROR",`As ${format} the document is ove\
r 10 MB, which Drive does not export.`,{hint:"Try a smaller format (--export-as txt, csv or pdf), or ask the user to exp\
ort it in the browser.",retryable:false,details:failure.details})}function formatFor({exportAs,outputFile},kind){const byDefault=Object.
hasOwn(DEFAULTS,kind)?DEFAULTS[kind]:void 0;if(byDefault===void 0){throw new Failure("USAGE",`A Google ${kind} holds no \
bytes that could be downloaded.`,{hint:kind==="folder"?"Pass --from with the id of a file in the folder.":"Pass --from w\
ith the id of a file or document."})}const formats=Object.keys(FORMATS2).filter(format2=>format2!=="json"||kind==="scrip\
t");const wanted=(exportAs??(0,import_node_path5.extname)(outputFile)).toLowerCase().replace(/^\./,"");const format=formats.
find(one=>one===wanted);if(format!==void 0)return format;if(exportAs===void 0)return byDefault;throw new Failure("USAGE",
`--export-as ${JSON.stringify(exportAs)} is not an export format of a Google ${kind}.`,{hint:`Choose one of ${formats.join(
", ")}; a ${kind} becomes ${byDefault} by default.`})}var import_node_path5,OFFICE,FORMATS2,DEFAULTS;var init_download4=__esm(
{"src/files/providers/google-drive/download.ts"(){import_node_path5=require("node:path");init_document();init_failure();
init_proxy_guards();init_requests();init_verify();init_files();init_ids2();OFFICE="application/vnd.openxmlformats-office\
document.";FORMATS2={pdf:"application/pdf",docx:`${OFFICE}wordprocessingml.document`,xlsx:`${OFFICE}spreadsheetml.sheet`,
pptx:`${OFFICE}presentationml.presentation`,odt:"application/vnd.oasis.opendocument.text",ods:"application/vnd.oasis.ope\
ndocument.spreadsheet",odp:"application/vnd.oasis.opendocument.presentation",csv:"text/csv",tsv:"text/tab-separated-valu\
es",txt:"text/plain",md:"text/markdown",rtf:"application/rtf",html:"text/html",epub:"application/epub+zip",zip:"applicat\
ion/zip",png:"image/png",jpg:"image/jpeg",svg:"image/svg+xml",json:"application/vnd.google-apps.script+json"};DEFAULTS={
document:"docx",spreadsheet:"xlsx",presentation:"pptx",drawing:"png",script:"json"}}});var googleDrive;var init_provider5=__esm({"src/files/providers/google-drive/provider.ts"(){googleDrive={key:"GOOGLEDRIVE",
upload:{flags:{to:"folder by path, id or URL",name:"",onConflict:"",createFolders:""},onConflict:"fail",load:async()=>(await Promise.resolve().then(()=>(init_upload4(),upload_exports4))).
uploader},download:{from:"file by path, id or URL",flags:{name:"",exportAs:"format for Google documents: pdf, docx, xlsx\
, csv, txt, …"},load:async()=>(await Promise.resolve().then(()=>(init_download4(),download_exports4))).driveFile},faults:{
rateLimited:/^403 .*"(?:userRateLimit|rateLimit)Exceeded"/,full:/"(?:storageQuotaExceeded|teamDriveFileLimitExceeded)"/,
tooManyDownloads:/"downloadQuotaExceeded"/,blocked:[/"cannotDownloadAbusiveFile"/,'Google holds the file back as harmful\
. Only where the user trusts it: proxy-request --path "/drive/v3/files/<ID>?alt=media&acknowledgeAbuse=true" --output-fi\
le <FILE>.']}}}});function checkMicrosoftName(name,flag){const character=CHARACTERS.exec(name)?.[0];const reason=character!==void 0&&`cann\
ot contain ${character}`||/^ |[ .]$/.test(name)&&"cannot begin with a space or end with a space or a dot"||RESERVED2.test(
name)&&"is reserved there";if(!reason)return;throw usage(`OneDrive and SharePoint do not accept ${JSON.stringify(name.slice(
0,200))}: a name ${reason}.`,flag==="--name"?"Pass --name with a plainer name.":"Pass --to with another folder.")}var CHARACTERS,
RESERVED2;var init_names3=__esm({"src/files/providers/microsoft-graph/names.ts"(){init_failure();CHARACTERS=/["*:<>?\\|]/;
RESERVED2=/^(?:con|prn|aux|nul|com\d|lpt\d|\.lock|desktop\.ini)$|^~\$|_vti_/i}});function siteReference(site){if(site===void 0){throw usage("SharePoint needs to know the site.","Pass --site with the na\
me, the URL or the id of the site, or --site root for the main one.")}if(ID3.test(site))return{address:`/v1.0/sites/${encodeURIComponent(
site)}`};const[,host,path=""]=PLACE.exec(site)??[];if(host===void 0){if(NAME2.test(site)&&site.isWellFormed())return{search:site.
trim()};throw noSite(site)}const address=`/v1.0/sites/${encodeURIComponent(host)}`;if(/^[/:]*$/.test(path))return{address};
const[,short,name]=SHORT.exec(path)??[];const own=short?`/${/s/i.test(short)?"sites":"teams"}/${name}`:PATH.exec(path)?.[1];
const target=own?.split("/").map(encoded2).join("/");if(target===void 0||/\/\.{1,2}$/.test(target))throw noSite(site);return{
address:`${address}:${target}`}}async function findSite(context,site){const reference=siteReference(site);if("search"in reference)
return await searchSite(context,reference.search);const path=guardPath(reference.address);const found2=await requestJson(
context,()=>({method:"GET",path})).catch(error=>{throw statusOf(error)===404?missing(String(site),[]):error});return asSite(
found2)}async function searchSite(context,name){const path=guardPath("/v1.0/sites",[["search",name]]);const found2=await requestJson(
context,()=>({method:"GET",path}));if(!Array.isArray(found2?.value))throw unexpectedResponse("SHAREPOINT","the sites of \
that name");const isNamed2=site=>[site?.displayName,site?.name].some(one=>String(one??"").toLowerCase()===name.toLowerCase());
const[first,second]=found2.value.filter(isNamed2);if(!first)throw missing(name,found2.value);if(!second)return asSite(first);
throw usage(`Several sites are called ${name}.`,"Ask the user which, and pass its id as --site.",{sites:found2.value.filter(
isNamed2).map(shown)})}function asSite(site){if(typeof site?.id!=="string")throw unexpectedResponse("SHAREPOINT","the si\
te's id");return{id:site.id,name:String(site.displayName??site.name??site.id)}}function shown({id,displayName,name,webUrl}){
return{id,name:displayName??name,web_url:webUrl}}function missing(site,near){const message2=`There is no SharePoint site\
 ${JSON.stringify(site.slice(0,200))} that the account can see.`;return new Failure("NOT_FOUND",message2,{hint:near.length>
0?"Choose one of `sites`, or ask the user which, and pass its id as --site.":'Ask the user for the URL of the site, or s\
earch for a word of its name: proxy-request --provider SHAREPOINT --path "/v1.0/sites?search=WORD".',details:{status:404,
...near.length>0&&{sites:near.slice(0,10).map(shown)}}})}function noSite(site){return usage(`--site ${JSON.stringify(site.
slice(0,200))} names no site.`,"Pass the URL of the site, as the browser shows it (…/sites/team), its name, its id, or r\
oot.")}function encoded2(segment){try{return encodeURIComponent(decodeURIComponent(segment))}catch{return encodeURIComponent(
segment)}}var PLACE,ID3,PATH,SHORT,NAME2;var init_sites=__esm({"src/files/providers/microsoft-graph/sites.ts"(){init_failure();
init_proxy_guards();init_failures();init_requests();PLACE=/^(?:https?:\/\/)?([\w-]+(?:\.[\w-]+)+):?(\/[^?#]*)?(?:[?#].*)?$/i;
ID3=/^(?:root|[0-9a-f-]{36}|[\w.-]+,[\w-]+(?:,[\w-]+)?)$/i;PATH=/^(?:\/:\w:\/\w)?(\/(?:sites|teams|personal)\/[^/:]+)/i;
SHORT=/^\/:\w:\/([st])\/([^/]+)/i;NAME2=/^[^/\\?#\p{Cc}]{1,200}$/u}});async function itemOf(download2){const{from}=download2;if(isUrl(from))return shared(from);checkPath(from,"--from");const{
drive,path}=await driveAndPath(download2,from);return within(drive,path,"--from")}async function destinationOf(upload9){
const{to="/",source,name}=upload9;if(isUrl(to))return below2(await sharedFolder(upload9,to),source.name);const{drive,path}=await driveAndPath(
upload9,to);const address=within(drive,path,"--to");if(name!==void 0||isFolder2(to))return below2(address,source.name);const there=await itemAt(
upload9,address);return there?.folder?below2(address,source.name):address}async function describeDestination(place){const{
to="/"}=place;const{drive,site}=await driveAndPath(place,to);const address=isUrl(to)?shared(to):ID4.test(to)?within(drive,
to,"--to"):void 0;return{site,to:address&&(await itemAt(place,address))?.name}}function checkDestination(flags12,name){const{
to="/"}=flags12;const isPath=!isUrl(to)&&!ID4.test(to);const address=isUrl(to)?"":checkPath(to,"--to");if(isPath)for(const segment of to.
split("/").filter(Boolean))checkMicrosoftName(segment,"--to");if(flags12.name!==void 0||!isPath||isFolder2(to))checkMicrosoftName(
name,"--name");if(flags12.name!==void 0||isUrl(to)||isFolder2(to))below2(address,name)}async function itemAt(context,address){
try{return await requestJson(context,()=>({method:"GET",path:guardPath(address)}))}catch(error){if(statusOf(error)===404)
return void 0;throw error}}function nameOf(address){return decodeURIComponent(address.slice(address.lastIndexOf("/")+1).
replace(/:$/,""))}function isFolder2(to){return ID4.test(to)||to.endsWith("/")||(0,import_node_path6.extname)(to)===""}function checkPath(item,flag){
return within("",item,flag)}function within(drive,item,flag){if(undoGitBash(item)!==void 0){throw new Failure("USAGE",`${flag}\
 ${JSON.stringify(item)} is a path of this machine.`,{hint:`Git-Bash rewrites a leading slash: leave it out (${flag} Rep\
orts/), or set MSYS_NO_PATHCONV=1.`})}if(ID4.test(item))return`${drive}/items/${encodeURIComponent(item)}`;const segments=item.
split("/").filter(Boolean);if(segments.length===0)return`${drive}/root`;return addressable(`${drive}/root:/${segments.map(
encodeURIComponent).join("/")}:`,flag,item)}function below2(folder,name){const parent=folder.endsWith(":")?folder.slice(
0,-1):`${folder}:`;return addressable(`${parent}/${encodeURIComponent(name)}:`,"--name",name)}function addressable(address,flag,shown2){
try{return guardPath(address)}catch{throw new Failure("USAGE",`${flag} ${JSON.stringify(shown2.slice(0,200))} would lead\
 somewhere else.`,{hint:`Pass ${flag} without dot segments, and without % before codes of control characters, dots or sl\
ashes.`})}}function shared(url){return`/v1.0/shares/u!${Buffer.from(url).toString("base64url")}/driveItem`}async function sharedFolder(place,url){
const item=await requestJson(place,()=>({method:"GET",path:guardPath(shared(url))}));const address=itemAddress(item?.remoteItem??
item);if(address===void 0)throw unexpectedResponse(place.connection.provider,"the folder");return address}function itemAddress(item){
const drive=item?.parentReference?.driveId;if(typeof item?.id!=="string"||typeof drive!=="string")return void 0;return`/\
v1.0/drives/${encodeURIComponent(drive)}/items/${encodeURIComponent(item.id)}`}async function driveAndPath(place,item){if(place.
connection.provider==="ONEDRIVE")return{drive:"/v1.0/me/drive",path:item};const{id,name}=await findSite(place,place.site);
const site=`/v1.0/sites/${encodeURIComponent(id)}`;const[,head2="",rest=""]=/^\/*([^/]+)(.*)$/.exec(item)??[];const library=isFolderPath(
item)?(await librariesOf(place,site)).find(one=>namesOf(one).includes(head2.toLowerCase())):void 0;return library===void 0?
{drive:`${site}/drive`,path:item,site:name}:{drive:`/v1.0/drives/${encodeURIComponent(String(library.id))}`,path:rest||"\
/",site:name}}async function librariesOf(place,site){try{const path=guardPath(`${site}/drives`,[["$select","id,name,webU\
rl"]]);const found2=await requestJson(place,()=>({method:"GET",path}));return Array.isArray(found2?.value)?found2.value:
[]}catch(error){if([400,403,404].includes(statusOf(error)??0))return[];throw error}}function namesOf({id,name,webUrl}){if(typeof id!==
"string")return[];const last=URL.canParse(webUrl)?new URL(webUrl).pathname.split("/").filter(Boolean).at(-1):void 0;return[
name,last===void 0?void 0:decodeURIComponent(last)].filter(one=>typeof one==="string").map(one=>one.toLowerCase())}function isFolderPath(item){
return!ID4.test(item)&&item.split("/").filter(Boolean).length>0}function isUrl(text3){return/^https?:\/\//i.test(text3)&&
URL.canParse(text3)}var import_node_path6,ID4;var init_addresses=__esm({"src/files/providers/microsoft-graph/addresses.t\
s"(){import_node_path6=require("node:path");init_failure();init_proxy_guards();init_failures();init_requests();init_names3();
init_sites();ID4=/^[\w!-]+$/}});function drop(answer2,result){answer2.body.destroy();return result}var ENDED,UploadSession;var init_session=__esm({"src/\
files/providers/microsoft-graph/session.ts"(){init_requests();init_address();init_source();init_addresses();ENDED=[404,410];
UploadSession=class{#up;#address;#url;#before;#lastSent=false;constructor(up,address,url,before){this.#up=up;this.#address=
address;this.#url=url;this.#before=before}async send(range){const{source,client}=this.#up;if(range.start===range.end)return await this.
ask();this.#lastSent=range.end===source.bytes;const answer2=await this.#request(client,{method:"PUT",headers:{"content-t\
ype":"application/octet-stream","content-length":range.end-range.start,"content-range":`bytes ${range.start}-${range.end-
1}/${source.bytes}`},body:readSource(source,range,watch(this.#up))});if(ENDED.includes(answer2.status))return drop(answer2,
{gone:true});if(answer2.status===416)return drop(answer2,await this.ask());return await this.#stepOf(answer2)}async ask(){
const{client}=this.#up;const answer2=await this.#request(client,{method:"GET"});if(!ENDED.includes(answer2.status))return await this.#stepOf(
answer2);return drop(answer2,this.#lastSent?await this.#afterItsEnd(client):{gone:true})}async abandon(client,inDoubt2){
const answer2=await this.#request(client,{method:"DELETE"});answer2.body.destroy();if(answer2.status<300)return{cancelled:"\
The upload was cancelled; nothing was created."};const step=inDoubt2?await this.#afterItsEnd(client):{gone:true};return"\
done"in step?{done:step.done}:void 0}#request(client,request){return sendToAddress(this.#up,this.#url,request,[...ENDED,
416],client)}async#stepOf(answer2){const body=await readJson(this.#up.client,answer2,{method:"PUT",path:"the upload sess\
ion"});if(typeof body?.id==="string")return{done:body};const next=Number.parseInt(body?.nextExpectedRanges?.[0],10);return{
next:Number.isNaN(next)?this.#up.source.bytes:next}}async#afterItsEnd(client){if(this.#up.onConflict==="rename")return{lost:true};
const item=await itemAt({...this.#up,client},this.#address);if(item===void 0)return{gone:true};return this.#isOurs(item)?
{done:item}:{lost:true}}#isOurs(item){const{source,hash}=this.#up;if(item?.size!==source.bytes)return false;const theirs=item?.
file?.hashes?.sha256Hash;if(typeof theirs==="string")return theirs.toLowerCase()===hash.digest();return typeof item.cTag===
"string"&&item.cTag!==this.#before?.cTag}}}});var transfer_exports={};__export(transfer_exports,{download:()=>download,uploader:()=>uploader5});function check2(flags12,name,provider){
if(provider==="SHAREPOINT")siteReference(flags12.site);checkDestination(flags12,name)}async function upload5(up){const{provider}=up.
connection;const address=await destinationOf(up);try{const item=up.source.bytes<SESSION_BYTES?await atOnce2(up,address):
await inRanges2(up,address);if(typeof item?.id!=="string")throw unexpectedResponse(provider,"the item's id",true);return{
id:item.id,name:String(item.name??up.source.name),mimeType:up.source.mimeType,webUrl:typeof item.webUrl==="string"?item.
webUrl:void 0,folder:folderOf3(item),undo:up.onConflict==="replace"?void 0:itemAddress(item),claim:claimAbout(item,provider)}}catch(error){
const{code,details}=asFailure(error);const isTaken=details.status===409&&JSON.stringify(details.body).includes("nameAlre\
adyExists");if(!isTaken||code!=="PROVIDER_ERROR")throw error;const refuse3=up.onConflict==="replace"?nameTakenForGood:nameTaken;
throw refuse3(nameOf(address),"there")}}async function download(wanted){const{provider}=wanted.connection;const address=await itemOf(
wanted);const look2=async()=>{const item2=await requestJson(wanted,()=>({method:"GET",path:guardPath(address)}));const theirs=itemAddress(
item2?.remoteItem);return theirs===void 0?item2:{...await requestJson(wanted,()=>({method:"GET",path:guardPath(theirs)})),
name:item2.name}};const item=await look2().catch(error=>{throw statusOf(error)===404?noItem(wanted):error});const urlOf=item2=>{
const url=item2?.["@microsoft.graph.downloadUrl"];if(typeof url==="string")return url;if(item2?.malware)throw harmful(provider,
item2);if(item2?.file||typeof item2?.id!=="string")throw unexpectedResponse(provider,"a download URL");throw usage(`${wanted.
from} is a folder or holds no bytes of its own.`,"Pass --from with a file: its path, its item id, or its sharing URL.")};
const type=item?.file?.mimeType;return{open:openSigned(wanted.client,urlOf(item),async()=>urlOf(await look2())),name:String(
item?.name??nameOf(address)),mimeType:typeof type==="string"?type:void 0,claim:claimAbout(item,provider)}}function claimAbout(item,provider){
const{quickXorHash:quickXor,sha1Hash:sha1,sha256Hash:sha256}=item?.file?.hashes??{};const isSharePoint=provider==="SHARE\
POINT"||/^(?:business|documentLibrary)$/.test(item?.parentReference?.driveType);const mayDiffer=isSharePoint&&REWRITTEN.
test(String(item?.name??""));return{...claimOf(item?.size,{quickXor,sha1,sha256}),mayDiffer}}function folderOf3(item){const path=item?.
parentReference?.path;if(typeof path!=="string"||!path.includes(":"))return void 0;const below3=path.slice(path.indexOf(
":")+1);try{return decodeURIComponent(below3)||"/"}catch{return below3}}function noItem({from,site,connection}){const where=site===
void 0?`in ${connection.provider}`:`on the site ${site}`;return new Failure("NOT_FOUND",`There is no file ${JSON.stringify(
from.slice(0,200))} ${where}.`,{hint:"Check the path from the top of the drive or library, or pass the item id or a shar\
ing URL; the account may also not be allowed to see it.",details:{status:404}})}function harmful(provider,item){return new Failure(
"PROVIDER_ERROR",`${provider} holds ${item.name??"the file"} back as malware.`,{hint:"Tell the user; it cannot be downlo\
aded.",retryable:false})}function atOnce2(up,address){const{source,onConflict="fail"}=up;const query=[[CONFLICT,onConflict]];
return requestJson(up,()=>({method:"PUT",path:guardPath(`${address}/content`,query),headers:{"Content-Type":source.mimeType},
body:readSource(source,void 0,watch(up)),bodyBytes:source.bytes}))}async function inRanges2(up,address){const{onConflict="\
fail"}=up;const before=onConflict==="rename"?void 0:await itemAt(up,address);if(before&&onConflict==="fail")throw nameTaken(
nameOf(address),"there",{id:before.id,web_url:before.webUrl});const open4=async()=>{const session=await sendForJson(up,{
method:"POST",path:guardPath(`${address}/createUploadSession`),headers:{"Content-Type":"application/json"},body:Buffer.from(
JSON.stringify({item:{[CONFLICT]:onConflict}}))});if(typeof session?.uploadUrl!=="string")throw unexpectedResponse(up.connection.
provider,"an upload URL");return new UploadSession(up,address,session.uploadUrl,before)};return await uploadInRanges(up,
open4,RANGE_BYTES2)}var SESSION_BYTES,RANGE_BYTES2,REWRITTEN,CONFLICT,uploader5;var init_transfer=__esm({"src/files/prov\
iders/microsoft-graph/transfer.ts"(){init_document();init_failure();init_proxy_guards();init_signed_url();init_failures();
init_requests();init_ranges();init_source();init_verify();init_addresses();init_session();init_sites();SESSION_BYTES=4*1024*
1024;RANGE_BYTES2=128*327680;REWRITTEN=/\.(?:docx?|docm|dotx|xlsx?|xlsm|xlsb|xltx|pptx?|pptm|ppsx|potx|vsdx|one|heic)$/i;
CONFLICT="@microsoft.graph.conflictBehavior";uploader5={check:check2,describe:describeDestination,upload:upload5}}});var LOCATION,SITE,shared2,oneDrive,sharePoint;var init_provider6=__esm({"src/files/providers/microsoft-graph/provider.ts"(){
LOCATION="path or item id, or a sharing URL";SITE="name, URL or id of the site";shared2={upload:{flags:{to:LOCATION,name:"",
onConflict:"",createFolders:""},onConflict:"fail",load:async()=>(await Promise.resolve().then(()=>(init_transfer(),transfer_exports))).
uploader},download:{from:LOCATION,flags:{name:""},load:async()=>(await Promise.resolve().then(()=>(init_transfer(),transfer_exports))).
download},hash:"quickXor",faults:{rateLimited:/^509 |"activityLimitReached"/,full:/^507 |"(?:quotaLimitReached|insufficientStorage)"/,
underWay:/^409 .*currently being uploaded/,locked:/^423 |"(?:resourceLocked|lockMismatch)"/,blocked:/"(?:malwareDetected|virusInfected|virusSuspicious)"/,
badName:/^400 .*(?:cannot contain|invalid (?:file|item) ?name|"invalidName")/i}};oneDrive={key:"ONEDRIVE",...shared2};sharePoint=
{...shared2,key:"SHAREPOINT",upload:{...shared2.upload,flags:{...shared2.upload.flags,site:SITE}},download:{...shared2.download,
flags:{name:"",site:SITE}}}}});function notionId(text3,flag){const id=plainId(text3)??(URL.canParse(text3)?plainId(inUrl(new URL(text3))):void 0);if(id!==
void 0)return id;throw usage(`${flag} ${JSON.stringify(text3.slice(0,200))} holds no Notion id.`,`Pass ${flag} with the \
URL of the page, or its id: 32 hexadecimal digits.`)}function plainId(id){if(typeof id!=="string"||!PLAIN2.test(id))return void 0;
return id.replaceAll("-","").toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-$2-$3-$4-")}function inUrl({hash,searchParams,
pathname}){const candidates=[hash.slice(1),searchParams.get("p")??"",pathname.replace(/\/+$/,"")];for(const candidate of candidates){
const digits=/(?:^|[-/])([0-9a-f]{32})$/i.exec(candidate)?.[1]??/(?:^|\/)([0-9a-f-]{36})$/i.exec(candidate)?.[1];if(digits!==
void 0&&PLAIN2.test(digits))return digits}return void 0}var PLAIN2;var init_ids3=__esm({"src/files/providers/notion/ids.\
ts"(){init_failure();PLAIN2=/^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i}});var upload_exports5={};__export(upload_exports5,{uploader:()=>uploader6});function check3(flags12){const{onConflict}=flags12;
if(onConflict==="fail"||onConflict==="replace"){throw new Failure("USAGE",`Notion cannot ${onConflict}: an upload always\
 adds a block to the page.`,{hint:"Leave --on-conflict out."})}pageOf(flags12)}function pageOf({to}){if(to!==void 0)return notionId(
to,"--to");throw new Failure("USAGE","Notion needs to know the page to add the file to.",{hint:"Pass --to with the id or\
 the URL of the page."})}async function describe4(place){const page=await requestJson(place,()=>get(`/v1/pages/${pageOf(
place)}`));const properties=Object.values(Object(page?.properties));const title=properties.find(property=>property?.type===
"title")?.title??[];return{to:title.map(text3=>text3.plain_text).join("")}}async function upload6(given){const page=pageOf(
given);const up={...given,source:acceptable(await textFallback(given.source))};await requestJson(up,()=>get(`/v1/blocks/${page}\
/children?page_size=1`));const several=up.source.bytes>SINGLE_PART_BYTES;const rangeBytes=several?PART_BYTES:SINGLE_PART_BYTES;
const parts=several?Math.ceil(up.source.bytes/rangeBytes):1;let sent=up.source;const open4=async()=>{try{return await create(
{...up,source:sent},parts)}catch(error){const plain2=statusOf(error)===400?await asPlainText(sent):void 0;if(!plain2)throw error;
sent=plain2;return await create({...up,source:sent},parts)}};const id=await uploadInRanges(up,open4,rangeBytes);const block=await attach(
up,page,id);return{id:block,name:up.source.name,mimeType:sent.mimeType,webUrl:`https://www.notion.so/${page.replaceAll("\
-","")}#${block.replaceAll("-","")}`}}async function create(up,parts){const{name,mimeType}=up.source;const request=post(
"POST","/v1/file_uploads",{mode:parts>1?"multi_part":"single_part",filename:name,content_type:mimeType,...parts>1&&{number_of_parts:parts}});
const created=await sendForJson(up,request);if(typeof created?.id!=="string")throw unexpectedResponse("NOTION","the id o\
f the file upload");return new FileUpload(up,created.id,parts)}async function attach(up,page,id){const file={type:"file_\
upload",file_upload:{id},name:up.source.name};const children=[{object:"block",type:"file",file}];try{const answer2=await requestJson(
up,()=>post("PATCH",`/v1/blocks/${page}/children`,{children}));const block=answer2?.results?.at?.(-1)?.id;if(typeof block===
"string")return block;throw unexpectedResponse("NOTION","the new block",true)}catch(error){const failure=asFailure(error);
const state=wasRefused(failure)?"it was not attached to the page":"it is not known whether it was attached";const sentence=`\
The file was uploaded (file upload ${id}), but ${state}; unattached it expires within an hour.`;throw withMore(failure,sentence,
{file_upload_id:id})}}function wasRefused(failure){const status=statusOf(failure)??0;return[4,8].includes(failure.exitCode)||
status>=400&&status<500&&status!==408}function acceptable(source){if(source.mimeType!=="application/octet-stream")return source;
throw new Failure("FILE_REFUSED",`Notion does not accept files of the type ${source.mimeType}, such as ${source.name}.`,
{hint:"Pack the file into a .zip and upload that, or pass --name with the extension of its real type.",details:{path:source.
path}})}function get(path){return{method:"GET",path:guardPath(path)}}function post(method,path,json={}){const headers={"\
Content-Type":"application/json"};return{method,path:guardPath(path),headers,body:Buffer.from(JSON.stringify(json))}}var SINGLE_PART_BYTES,
PART_BYTES,uploader6,FileUpload;var init_upload5=__esm({"src/files/providers/notion/upload.ts"(){init_document();init_failure();
init_proxy_guards();init_failures();init_requests();init_multipart();init_ranges();init_source();init_ids3();SINGLE_PART_BYTES=
20*1024*1024;PART_BYTES=10*1024*1024;uploader6={check:check3,describe:describe4,upload:upload6};FileUpload=class{#up;#path;#id;#parts;constructor(up,id,parts){
this.#up=up;this.#id=id;this.#parts=parts;this.#path=`/v1/file_uploads/${encodeURIComponent(id)}`}async send(range){const{
bytes}=this.#up.source;if(range.start<bytes||bytes===0){const step=this.#standing(await sendForJson(this.#up,this.#part(
range)),range.end);if(!("next"in step)||range.end<bytes)return step}return this.#standing(await sendForJson(this.#up,post(
"POST",`${this.#path}/complete`)),bytes)}async ask(){return this.#standing(await sendForJson(this.#up,get(this.#path)),0)}async abandon(){
return{cancelled:"Nothing was attached to the page; what had been sent expires within an hour."}}#part(range){const fields=this.#parts>
1?[["part_number",String(range.start/PART_BYTES+1)]]:[];const form=multipartForm(this.#up.source,{field:"file",fields,range,
onChunk:watch(this.#up)});return{method:"POST",path:guardPath(`${this.#path}/send`),headers:{"Content-Type":form.contentType},
body:form.body,bodyBytes:form.bytes}}#standing(upload9,otherwise){if(upload9?.status==="uploaded")return{done:this.#id};
if(upload9?.status!=="pending")return{gone:true};const sent=upload9.number_of_parts?.sent;return{next:typeof sent==="num\
ber"?Math.min(sent*PART_BYTES,this.#up.source.bytes):otherwise}}}}});var download_exports5={};__export(download_exports5,{notionFile:()=>notionFile});async function notionFile(download2){const id=notionId(
download2.from,"--from");const look2=async()=>await ofBlock(download2,id)??await oneOfPage(download2,id);const{url,name}=await look2();
return{open:openSigned(download2.client,url,async()=>(await look2()).url),name}}async function ofBlock(download2,id){return fileOf(
await getIfThere(download2,`/v1/blocks/${id}`))}async function oneOfPage(download2,page){const{name}=download2;const inProperties=filesOfProperties(
await getIfThere(download2,`/v1/pages/${page}`));const onPage=await filesOn(download2,page);const files=[...inProperties,
...onPage.files];const fitting3=fitting(files,name);const[first,second]=fitting3;if(first&&!second&&(onPage.all||name!==
void 0))return first;const details={files:files.map(({at,name:name2,type})=>({...at,name:name2,type}))};if(!onPage.all){
throw usage(`The page is too large to be searched; files found so far: ${files.length}.`,"Pass --from with the id of the\
 block that holds the file, one of `files` if it is there.",details)}if(files.length===0){throw new Failure("NOT_FOUND",
`There is no file on ${page}, and none in its properties.`,{hint:"Check the page, or pass --from with the id of the bloc\
k that holds the file."})}const names=files.map(file=>file.name).join(", ");if(!first){throw new Failure("NOT_FOUND",`Th\
ere is no file named ${name} on the page; there are: ${names}.`,{hint:"Choose one of `files`, or ask the user which, and\
 pass its name as --name.",details})}throw usage(`There are ${fitting3.length} ${name===void 0?"files":`files named ${name}`}\
 on the page: ${names}.`,"Choose one of `files`, or ask the user which, and pass its name as --name or its block_id as -\
-from.",details)}async function getIfThere(download2,path){try{return await get2(download2,path)}catch(error){if(statusOf(
error)===404||statusOf(error)===400)return void 0;throw error}}function filesOfProperties(page){const entries=Object.entries(
Object(page?.properties));return entries.flatMap(([property,value])=>(Array.isArray(value?.files)?value.files:[]).map(file=>fileFrom(
file,{property},"property")).filter(file=>file!==void 0))}async function filesOn(download2,page){const files=[];const parents=[
page];let looks=0;for(const parent of parents){for(let cursor="";cursor!==void 0;){if(++looks>MAX_LOOKS)return{files,all:false};
const list4=await get2(download2,`/v1/blocks/${parent}/children?page_size=100${cursor}`);if(!Array.isArray(list4?.results))
throw unexpectedResponse("NOTION","the page's blocks");for(const block of list4.results){const file=fileOf(block);if(file)
files.push(file);const below3=block?.has_children===true&&!OTHER_PAGES.includes(block.type);if(below3)parents.push(idOf(
block))}cursor=list4.has_more===true?`&start_cursor=${encodeURIComponent(cursorOf(list4))}`:void 0}}return{files,all:true}}
function idOf(block){const id=plainId(block.id);if(id===void 0)throw unexpectedResponse("NOTION","a block's id");return id}
function cursorOf(list4){if(typeof list4.next_cursor!=="string")throw unexpectedResponse("NOTION","the rest of the page'\
s blocks");return list4.next_cursor}function fileOf(block){const type=String(block?.type);return FILE_TYPES.includes(type)?
fileFrom(block[type],{block_id:String(block.id)},type):void 0}function fileFrom(value,at,type){const url=value?.file?.url??
value?.external?.url;if(typeof url!=="string")return void 0;const last=URL.canParse(url)?new URL(url).pathname.replace(/^.*\//,
""):"";return{at,type,name:String(value.name||decode2(last)),url}}function decode2(text3){try{return decodeURIComponent(
text3)}catch{return text3}}function get2(download2,path){return requestJson(download2,()=>({method:"GET",path:guardPath(
path)}))}var FILE_TYPES,OTHER_PAGES,MAX_LOOKS;var init_download5=__esm({"src/files/providers/notion/download.ts"(){init_failure();
init_proxy_guards();init_signed_url();init_failures();init_names();init_requests();init_ids3();FILE_TYPES=["file","image",
"pdf","video","audio"];OTHER_PAGES=["child_page","child_database"];MAX_LOOKS=50}});var notion;var init_provider7=__esm({"src/files/providers/notion/provider.ts"(){notion={key:"NOTION",upload:{flags:{to:"\
page id or URL",name:"",onConflict:""},load:async()=>(await Promise.resolve().then(()=>(init_upload5(),upload_exports5))).
uploader},download:{from:"block or page, by id or URL",flags:{name:""},load:async()=>(await Promise.resolve().then(()=>(init_download5(),download_exports5))).
notionFile},faults:{conflict:/^409 .*"conflict_error"/,full:[/^400 .*(?:size|too large|exceeds).*(?:limit|workspace|plan)/i,
"The file is larger than this workspace takes (5 MB in free ones): tell the user."],badName:[/^400 .*(?:extension|content.?type|file type)/i,
"Notion takes no files of this type: pack it into a .zip and upload that."]}}}});async function attachmentsOf2(context,message2){const files=[];const first=guardPath(`${message2}/attachments`,[["$selec\
t","id,name,contentType,size"]]);for(let path=first;path!==void 0;){const at=path;const list4=await requestJson(context,
()=>({method:"GET",path:at}));if(!Array.isArray(list4?.value))throw unexpectedResponse("OUTLOOK","the message's attachme\
nts");for(const{"@odata.type":kind,id,name,contentType}of list4.value){if(typeof id!=="string"||typeof kind==="string"&&
!/fileAttachment$/.test(kind))continue;files.push({id,name:String(name??id),type:String(contentType??"application/octet-\
stream")})}const next=list4["@odata.nextLink"];path=typeof next==="string"?guardPath(next.replace(/^https:\/\/[^/]+/,"")):
void 0}return files}var init_attachments2=__esm({"src/files/providers/outlook/attachments.ts"(){init_proxy_guards();init_failures();
init_requests()}});var ENDED2,AttachmentSession;var init_session2=__esm({"src/files/providers/outlook/session.ts"(){init_requests();init_address();
init_source();init_attachments2();ENDED2=[401,403,404,410];AttachmentSession=class{#up;#url;#message;#lastSent=false;constructor(up,url,message2){
this.#up=up;this.#url=url;this.#message=message2}async send(range){const{source}=this.#up;if(range.start===range.end)return await this.
ask();this.#lastSent=range.end===source.bytes;const answer2=await sendToAddress(this.#up,this.#url,{method:"PUT",headers:{
"content-type":"application/octet-stream","content-length":range.end-range.start,"content-range":`bytes ${range.start}-${range.
end-1}/${source.bytes}`},body:readSource(source,range,watch(this.#up))},[...ENDED2,416]);if(answer2.status===416){answer2.
body.destroy();return await this.ask()}return await this.#stepOf(answer2)}async ask(){return await this.#stepOf(await sendToAddress(
this.#up,this.#url,{method:"GET"},ENDED2))}async abandon(client){const answer2=await sendToAddress(this.#up,this.#url,{method:"\
DELETE"},ENDED2,client);answer2.body.destroy();return{cancelled:"The upload of the attachment was cancelled."}}async#stepOf(answer2){
if(ENDED2.includes(answer2.status)){answer2.body.destroy();return this.#lastSent&&await this.#isThere()?{done:true}:{gone:true}}
if(answer2.status===201){answer2.body.destroy();return{done:true}}const body=await readJson(this.#up.client,answer2,{method:"\
PUT",path:"the upload address"});const next=Number.parseInt(body?.nextExpectedRanges?.[0],10);return{next:Number.isNaN(next)?
this.#up.source.bytes:next}}async#isThere(){const{name}=this.#up.source;return(await attachmentsOf2(this.#up,this.#message)).
some(one=>one.name===name)}}}});var upload_exports6={};__export(upload_exports6,{uploader:()=>uploader7});async function upload7(up){const draft=await requestJson(
up,()=>post2("/v1.0/me/messages",{subject:subjectOf(up,up.files),body:{contentType:"Text",content:up.text??""},toRecipients:recipientsOf(
up).map(emailAddress=>({emailAddress}))}));if(typeof draft?.id!=="string")throw unexpectedResponse("OUTLOOK","the draft'\
s id",true);const message2=`/v1.0/me/messages/${encodeURIComponent(draft.id)}`;for(const{source,hash}of up.files){const attach2=source.
bytes<SESSION_BYTES2?attachAtOnce:attachInRanges;await attach2({...up,source,hash},message2).catch(async error=>{throw await withoutDraft(
up,message2,error)})}if(up.send)(await send(up,post2(`${message2}/send`,{}))).body.destroy();return{id:draft.id,name:up.
source.name,mimeType:up.source.mimeType,webUrl:typeof draft.webLink==="string"&&!up.send?draft.webLink:void 0,sent:up.send===
true}}async function attachAtOnce(up,message2){const{source}=up;const chunks=[];for await(const chunk of readSource(source,
void 0,watch(up)))chunks.push(chunk);const attachment={"@odata.type":"#microsoft.graph.fileAttachment",name:source.name,
contentType:source.mimeType,contentBytes:Buffer.concat(chunks).toString("base64")};await requestJson(up,()=>post2(`${message2}\
/attachments`,attachment))}async function attachInRanges(up,message2){const{name,bytes:size,mimeType:contentType}=up.source;
const item={attachmentType:"file",name,size,contentType};const open4=async()=>{const path=`${message2}/attachments/creat\
eUploadSession`;const session=await sendForJson(up,post2(path,{AttachmentItem:item}));if(typeof session?.uploadUrl!=="st\
ring")throw unexpectedResponse("OUTLOOK","an upload URL");return new AttachmentSession(up,session.uploadUrl,message2)};await uploadInRanges(
up,open4,RANGE_BYTES3)}async function withoutDraft(up,message2,error){const{signal}=up.client.session;const failure=asFailure(
signal.aborted?signal.reason:error);const client=up.client.withSignal(AbortSignal.timeout(CANCEL_MS));const path=guardPath(
message2);const removed=await send({...up,client},{method:"DELETE",path}).then(answer2=>{answer2.body.destroy();return true},
()=>false);return removed?withMore(failure,"The draft was deleted again; nothing was sent."):withMore(failure,"A draft w\
ithout all of its files was left in the mailbox; nothing was sent.")}function post2(path,json){const headers={"Content-T\
ype":"application/json"};return{method:"POST",path:guardPath(path),headers,body:Buffer.from(JSON.stringify(json))}}var SESSION_BYTES2,
RANGE_BYTES3,uploader7;var init_upload6=__esm({"src/files/providers/outlook/upload.ts"(){init_document();init_proxy_guards();
init_failures();init_message();init_requests();init_ranges();init_source();init_session2();SESSION_BYTES2=3*1024*1024;RANGE_BYTES3=
10*320*1024;uploader7={check:checkMail,upload:upload7}}});var download_exports6={};__export(download_exports6,{outlookAttachment:()=>outlookAttachment});async function outlookAttachment(download2){
const message2=`/v1.0/me/messages/${encodeURIComponent(messageId(download2.from))}`;const all=await attachmentsOf2(download2,
message2).catch(error=>{throw statusOf(error)===404?notThere4(download2.from):error});const{id,name,type}=chooseAttachment(
all,download2.name);const path=guardPath(`${message2}/attachments/${encodeURIComponent(id)}/$value`);const open4=(headers={})=>send(
download2,{method:"GET",path,headers});return{open:open4,name,mimeType:type}}function messageId(from){if(/^[\w=+/-]{8,}$/.
test(from))return from;if(URL.canParse(from)){const{searchParams,pathname}=new URL(from);const id=searchParams.get("Item\
ID")??/\/id\/([^/]+)/.exec(pathname)?.[1];if(id)return decodeURIComponent(id)}throw usage(`--from ${JSON.stringify(from.
slice(0,200))} is not the id of a message.`,"Find the message with the tool outlook_search_messages and pass its id.")}function notThere4(from){
return new Failure("NOT_FOUND",`There is no message ${from.slice(0,200)}.`,{hint:"Find the message with the tool outlook\
_search_messages and pass its id.",details:{status:404}})}var init_download6=__esm({"src/files/providers/outlook/downloa\
d.ts"(){init_failure();init_proxy_guards();init_attachments();init_requests();init_attachments2()}});var outlook;var init_provider8=__esm({"src/files/providers/outlook/provider.ts"(){init_provider3();outlook=mailProvider(
{key:"OUTLOOK",drive:"OneDrive",upload:async()=>(await Promise.resolve().then(()=>(init_upload6(),upload_exports6))).uploader,
download:async()=>(await Promise.resolve().then(()=>(init_download6(),download_exports6))).outlookAttachment,faults:{full:/"(?:ErrorQuotaExceeded|quotaLimitReached)"/,
blocked:/"(?:ErrorAttachmentBlocked|ErrorVirusDetected|ErrorVirusMessageDeleted)"/}})}});var upload_exports7={};__export(upload_exports7,{uploader:()=>uploader8});function destinationOf2({to}){const[,channel,thread]=THREAD.
exec(to??"")??[];if(channel!==void 0)return{channel,thread};if(to!==void 0&&CHANNEL_ID.test(to))return{channel:to};if(to!==
void 0&&/^https:/i.test(to)&&URL.canParse(to)){const{pathname,searchParams}=new URL(to);const[,channel2,seconds,rest]=MESSAGE_PATH.
exec(pathname)??[];const own=seconds===void 0?void 0:`${seconds}.${rest}`;if(channel2!==void 0)return{channel:channel2,thread:searchParams.
get("thread_ts")??own}}const name=CHANNEL_NAME.exec(to??"")?.[1];if(name!==void 0)return{channel:name,isName:true};throw usage(
to===void 0?"Slack needs to know the channel.":`--to ${JSON.stringify(to.slice(0,200))} names no channel.`,"Pass --to wi\
th #channel, the id of a channel, or the URL of a message to answer in its thread.")}async function describe5(place){const{
channel,isName}=destinationOf2(place);const name=isName?void 0:(await findChannel(place,({id})=>id===channel))?.name;return{
to:name&&`#${name}`}}async function upload8(up){const{source}=up;const{channel,thread,isName}=destinationOf2(up);const channelId=isName?
await channelNamed(up,channel):channel;const id=await new UploadBudget(up.client.session).run(()=>sendBytes(up));const done=await callTool(
up,"slack_complete_upload_external",{files:[{id,title:source.name}],channel_id:channelId,...thread!==void 0&&{thread_ts:thread},
...up.text!==void 0&&{initial_comment:up.text}});const file=done?.files?.find?.(one=>one?.id===id)??{};return{id,name:String(
file.name??source.name),mimeType:String(file.mimetype??source.mimeType),webUrl:typeof file.permalink==="string"?file.permalink:
void 0,folder:isName?`#${channel}`:channelId}}async function sendBytes(up){const{source}=up;const given=await readTool(up,
"slack_get_upload_url_external",{filename:source.name,length:source.bytes});if(typeof given?.upload_url!=="string"||typeof given.
file_id!=="string")throw unexpectedResponse("SLACK","an upload address");const answer2=await postFile(up,given.upload_url);
answer2.body.destroy();if(answer2.status!==200)throw unexpectedResponse("SLACK","a confirmation that the bytes arrived");
return given.file_id}async function channelNamed(context,name){const found2=await findChannel(context,channel=>channel.name===
name);if(found2)return found2.id;throw new Failure("NOT_FOUND",`There is no channel #${name} that the account can see.`,
{hint:"Check the name, or pass --to with the id of the channel; private ones have to be joined first."})}async function findChannel(context,isWanted){
let cursor="";for(const seen=new Set;!seen.has(cursor);){seen.add(cursor);const input={limit:PAGE2,types:"public_channel\
,private_channel",...cursor?{cursor}:{}};const list4=await readTool(context,"slack_list_channels",input);const channels=Array.
isArray(list4?.channels)?list4.channels:[];const found2=channels.find(one=>typeof one?.id==="string"&&isWanted(one));if(found2)
return found2;cursor=list4?.response_metadata?.next_cursor||""}return void 0}var PAGE2,CHANNEL_ID,THREAD,MESSAGE_PATH,CHANNEL_NAME,
uploader8;var init_upload7=__esm({"src/files/providers/slack/upload.ts"(){init_failure();init_failures();init_requests();
init_retry_budget();init_address();PAGE2=1e3;CHANNEL_ID=/^[CGD][A-Z0-9]{7,}$/;THREAD=/^([CGD][A-Z0-9]{7,})[/:](\d{6,}\.\d{6})$/;
MESSAGE_PATH=/\/archives\/([CGD][A-Z0-9]{7,})(?:\/p(\d{6,})(\d{6}))?/;CHANNEL_NAME=/^#?([^\s#/,.:A-Z]{1,80})$/u;uploader8=
{check:destinationOf2,describe:describe5,upload:upload8}}});var slack;var init_provider9=__esm({"src/files/providers/slack/provider.ts"(){slack={key:"SLACK",upload:{flags:{to:"chan\
nel by id or #name, or the URL of a message for its thread",name:"",text:"message to post with the file"},limits:{atMost:1024**
3,atLeast:1,hint:"Share a link to the file instead."},load:async()=>(await Promise.resolve().then(()=>(init_upload7(),upload_exports7))).
uploader},download:{impossible:"files there need the user's own token, which Scalekit does not send to files.slack.com.",
hint:"It is not possible through Scalekit: ask the user to open the file in Slack, or to share it elsewhere."},faults:{full:/storage_limit_reached|over_file_size_limit/,
badName:[/channel_not_found|not_in_channel|is_archived/,"Check the channel: the account has to be a member of it, and it\
 must not be archived."]}}}});function fileProvider(key){const found2=FILE_PROVIDERS.find(provider=>provider.key===key);if(found2)return found2;const keys=FILE_PROVIDERS.
map(provider=>provider.key).join(", ");throw usage(`Files of ${key} cannot be transferred this way; those of ${keys} can\
.`,"Use proxy-request: --input-file sends a file, --output-file saves the answer, --save PATH=FILE a URL in it.")}function describeFlag(meaningAt){
const meanings=new Map;for(const provider of FILE_PROVIDERS){const meaning=meaningAt(provider);if(meaning)meanings.set(meaning,
[...meanings.get(meaning)??[],provider.key])}return[...meanings].map(([meaning,keys])=>`${keys.join(", ")}: ${meaning}`).
join(". ")}function checkUpload(provider,flags12,sizes){checkFlags(provider,flags12,({upload:upload9})=>upload9.flags);const{
limits,takesSeveral}=provider.upload;if(sizes.length>1&&!takesSeveral)throw usage(`${provider.key} takes one --input-fil\
e at a time.`,"Run the command once for each file.");const bytes=sizes.reduce((sum2,size)=>sum2+size,0);if(limits&&(bytes>
limits.atMost||bytes<(limits.atLeast??0)))throw usage(`${bytes} bytes are too ${bytes>limits.atMost?"many":"few"} for ${provider.
key}, which takes ${limits.atLeast??0} to ${limits.atMost}; nothing was sent.`,limits.hint)}function checkDownload({key,
download:download2},flags12){if("impossible"in download2)throw usage(`${key}: ${download2.impossible}`,download2.hint);checkFlags(
{key},flags12,one=>"flags"in one.download?one.download.flags:{});return download2.load}function checkFlags({key},flags12,takenBy2){
for(const[flag,value]of Object.entries(flags12)){const takers=FILE_PROVIDERS.filter(one=>flag in takenBy2(one)).map(one=>one.
key);if(value===void 0||value===false||takers.includes(key))continue;const name=`--${flag.replace(/[A-Z]/g,letter=>`-${letter.
toLowerCase()}`)}`;throw usage(`${key} has no use for ${name}; it is for ${takers.join(", ")}.`,`Leave ${name} out.`)}}var FILE_PROVIDERS;
var init_registry=__esm({"src/files/registry.ts"(){init_failure();init_provider();init_provider2();init_provider4();init_provider5();
init_provider6();init_provider7();init_provider8();init_provider9();FILE_PROVIDERS=[notion,googleDrive,oneDrive,sharePoint,
dropbox,box,gmail,outlook,slack]}});var flags2,spec2;var init_spec2=__esm({"src/commands/download-file/spec.ts"(){init_registry();init_command();init_flags();
flags2={...CONNECTION,...IDENTIFIER,from:text(describeFlag(({download:download2})=>"from"in download2?download2.from:void 0)),
"output-file":text("where to save it"),name:text("the file with this name, if there are several; any other is refused"),
site:text(describeFlag(({download:download2})=>"flags"in download2?download2.flags.site:void 0)),"export-as":text(describeFlag(
({download:download2})=>"flags"in download2?download2.flags.exportAs:void 0)),overwrite:toggle("replace the output file")};
spec2=defineSpec({name:"download-file",step:"files",summary:`Saves a file from ${FILE_PROVIDERS.map(({key})=>key).join("\
, ")}`,flags:flags2,required:[["connection-name","provider"],["from"],["output-file"]],example:"scalekit-agent-auth down\
load-file --provider GOOGLEDRIVE --from <FILE_ID> --output-file report.pdf",answer:"provider, name, bytes, sha256, mime_\
type, output_file",errors:["FILE_EXISTS","FILE_REFUSED",...ACCOUNT_ERRORS,"PROVIDER_UNAUTHORIZED","SCOPE_MISSING","NOT_F\
OUND","TOOL_PROXY_DISABLED","PROVIDER_ERROR"]})}});var DEFAULT_CONCURRENCY,flags3,spec3;var init_spec3=__esm({"src/commands/execute-tool/spec.ts"(){init_command();init_flags();
DEFAULT_CONCURRENCY=4;flags3={"tool-name":text("the tool to run"),...CONNECTION,...IDENTIFIER,"tool-input":content("its \
input: JSON, @FILE, or - for stdin"),attach:list("FIELD=FILE: put a file into a parameter, as base64 or text, as its sch\
ema says"),...SAVES,...PAGES,"dry-run":toggle("check everything and show the request, send nothing"),"no-validate":toggle(
"send the input without checking it against the schema"),confirm:text("the `confirm` of a CONFIRMATION_REQUIRED answer"),
batch:toggle("--tool-input holds one input per line (JSON Lines); prints a summary"),concurrency:count(`batch inputs sen\
t in parallel (default ${DEFAULT_CONCURRENCY})`,1,32),results:text("file that records what a batch sends, and each outco\
me; the same command resumes it")};spec3=defineSpec({name:"execute-tool",step:"step 4, execute",summary:"Runs a tool for\
 a person, at most once",flags:flags3,required:[["tool-name"],["connection-name","provider"],["tool-input"]],example:`sc\
alekit-agent-auth execute-tool --connection-name notion --tool-name notion_page_get --tool-input '{"page_id":"<PAGE_ID>"\
}'`,answer:"data, execution_id, saved?, pages?; with --dry-run: dry_run:true, request, account_status; with --batch: bat\
ch:{total,succeeded,failed,unknown,not_sent,skipped}, results_file?, results?, failures:[…]",errors:["INVALID_JSON","I\
NVALID_TOOL_INPUT","FILE_EXISTS","FILE_REFUSED",...ACCOUNT_ERRORS,"AMBIGUOUS_CONNECTION","PROVIDER_UNAUTHORIZED","SCOPE_\
MISSING","TOOL_NOT_FOUND","NOT_FOUND","READ_ONLY","CONFIRMATION_REQUIRED","TOOL_ERROR","OUTCOME_UNKNOWN"]})}});var DEFAULT_LIMIT,flags4,spec4;var init_spec4=__esm({"src/commands/find-tool/spec.ts"(){init_command();init_flags();DEFAULT_LIMIT=
5;flags4={query:list('what to do: "send a message to a channel"; up to three times for a task of several steps'),...CONNECTION,
...IDENTIFIER,limit:count(`how many tools to describe (default ${DEFAULT_LIMIT})`,1,50)};spec4=defineSpec({name:"find-to\
ol",step:"steps 1 to 3 in one",summary:"Finds the tool for a job: connection, authorization, best tools and their inputs",
flags:flags4,required:[["query"]],example:'scalekit-agent-auth find-tool --provider NOTION --query "read a page"',answer:"\
provider, connection_name, type, identifier, status, total, fit, tools:[{name,effect,description,input,optional?,needs?}\
], more:[name…], next:[…]; results:[{query,fit,tools,more}] for several queries; with exit 4 and a link the same beside \
the error",errors:[...ACCOUNT_ERRORS,"AMBIGUOUS_CONNECTION"]})}});var flags5,spec5;var init_spec5=__esm({"src/commands/generate-link/spec.ts"(){init_command();init_flags();flags5={...CONNECTION,
...IDENTIFIER,wait:number("seconds to wait for the person to consent; the link is shown on stderr at once",0,86400),renew:toggle(
"give a link even if the account is ACTIVE, so that the person can consent again"),verify:toggle("for an environment tha\
t verifies its users: listen on this machine for the browser, then complete it (waits 300 s, or --wait)"),complete:text(
"the address the browser ended up at after --verify --wait 0: a file, or - for stdin"),state:text("opaque text that come\
s back after consent, at most 512 characters"),"user-verify-url":text("where your own app verifies the user, at most 204\
8 characters")};spec5=defineSpec({name:"generate-link",step:"step 2, authorize",summary:"Tells whether the person has au\
thorized a connection, and gives the link if not",flags:flags5,required:[["connection-name","provider"]],example:"scalek\
it-agent-auth generate-link --connection-name notion --wait 120",answer:"connection_name, identifier, type, account:{id,\
status}, authorized:true",errors:[...ACCOUNT_ERRORS,"INVALID_JSON","FILE_REFUSED","NOT_FOUND"]})}});var flags6,spec6;var init_spec6=__esm({"src/commands/get-authorization/spec.ts"(){init_command();init_flags();flags6={"c\
onnection-name":text("name of the connection (`key_id` of list-connections)"),...IDENTIFIER,"show-tokens":toggle("show t\
he tokens on the terminal, never on stdout; refused without a terminal")};spec6=defineSpec({name:"get-authorization",step:"\
inspect",summary:"Shows the state of a person's account, without its tokens",flags:flags6,required:[["connection-name"]],
example:"scalekit-agent-auth get-authorization --connection-name notion",answer:'connection_name, identifier, account:{i\
d,status}, authorization_type, token_expires_at, scopes, access_token:"present|absent", refresh_token:"present|absent"',
errors:["IDENTIFIER_REQUIRED","CONNECTION_NOT_FOUND","CONNECTION_NOT_COMPLETED","ACCOUNT_NOT_FOUND","FORBIDDEN"]})}});var DEFAULT_LIMIT2,flags7,spec7;var init_spec7=__esm({"src/commands/get-tool/spec.ts"(){init_command();init_flags();DEFAULT_LIMIT2=
10;flags7={provider:CONNECTION.provider,"tool-name":list("the tool whose schema to show, with --provider without its pre\
fix too; may be given several times"),query:text('rank the tools by what they do: "send a message"'),"connection-name":text(
"include the custom tools of the account on this connection"),...IDENTIFIER,limit:count(`how many tools --query shows (d\
efault ${DEFAULT_LIMIT2})`,1,1e3),full:toggle("everything Scalekit knows of the tool: display properties, REST call, ids"),
"page-size":count("tools per request to Scalekit",1,1e3),"page-token":text("start at this page")};spec7=defineSpec({name:"\
get-tool",step:"step 3, schema",summary:"A tool's schema, a provider's tools, or the tools that fit a query",flags:flags7,
required:[],example:"scalekit-agent-auth get-tool --tool-name notion_page_get",answer:"tool:{name,provider,description,e\
ffect,input_schema} (by name; tools:[…] for several); provider, total, tools:[{name,description}] (by provider); provide\
r, total, tools:[{name,effect,description,input,optional?,needs?}] (by query)",errors:[...ACCOUNT_ERRORS,"TOOL_NOT_FOUND"]})}});var flags8,spec8;var init_spec8=__esm({"src/commands/list-accounts/spec.ts"(){init_command();init_flags();flags8={provider:CONNECTION.
provider,...IDENTIFIER};spec8=defineSpec({name:"list-accounts",step:"steps 1 and 2, overview",summary:"Shows every conne\
ction with its account, and what is missing",flags:flags8,required:[],example:"scalekit-agent-auth list-accounts",answer:"\
identifier, accounts:[{connection_name,provider,type,status,usable,fix?}], summary:{usable,needs_consent,needs_dashboard\
,not_ready}",errors:["IDENTIFIER_REQUIRED","CONNECTION_NOT_FOUND","AMBIGUOUS_CONNECTION","NOT_ALLOWED"]})}});var flags9,spec9;var init_spec9=__esm({"src/commands/list-connections/spec.ts"(){init_command();init_flags();flags9={provider:text(
"only those of this provider; case, spaces, - and _ do not matter")};spec9=defineSpec({name:"list-connections",step:"ste\
p 1, discover",summary:"Lists connections, and the one a provider would use",flags:flags9,required:[],example:"scalekit-\
agent-auth list-connections --provider NOTION",answer:"connections:[{key_id,provider,type,status,enabled}], selected, to\
tal, provider_alias?",errors:[]})}});var METHODS,flags10,spec10;var init_spec10=__esm({"src/commands/proxy-request/spec.ts"(){init_command();init_flags();METHODS=
["GET","HEAD","POST","PUT","PATCH","DELETE"];flags10={...CONNECTION,...IDENTIFIER,path:text("path from the API root: /v1\
/pages/<ID>"),method:text(`${METHODS.join(", ")} (default GET, POST with a body)`),"query-params":content("query as a JS\
ON object; arrays repeat a parameter; @FILE, or - for stdin"),body:content("JSON or text to send; @FILE, or - for stdin"),
headers:content("further headers as a JSON object; @FILE, or - for stdin"),"input-file":text("file to send, as a multipa\
rt form"),"form-field":content("the form's field name (default file); '' sends only the bytes"),form:list("K=V: a field \
of the form; without --input-file the form is urlencoded"),"output-file":text("save the answer there, byte for byte"),...SAVES,
...PAGES,"include-headers":toggle("show every header of the answer, not only those a caller acts on"),"dry-run":toggle("\
check everything and show the request, send nothing"),confirm:text("the `confirm` of a CONFIRMATION_REQUIRED answer")};spec10=
defineSpec({name:"proxy-request",step:"step 5, proxy",summary:"Sends a raw request to the provider's API, where no tool \
exists",flags:flags10,required:[["connection-name","provider"],["path"]],example:`scalekit-agent-auth proxy-request --co\
nnection-name notion --path /v1/blocks/<PAGE_ID>/children`,answer:"status, content_type, headers, data | text | {bytes,s\
ha256,output_file}, saved?, pages?; with --dry-run: dry_run:true, request, account_status",errors:["INVALID_JSON","INVAL\
ID_PATH","INVALID_HEADER","FILE_EXISTS","FILE_REFUSED",...ACCOUNT_ERRORS,"AMBIGUOUS_CONNECTION","PROVIDER_UNAUTHORIZED",
"SCOPE_MISSING","NOT_FOUND","TOOL_PROXY_DISABLED","READ_ONLY","CONFIRMATION_REQUIRED","PROVIDER_ERROR","OUTCOME_UNKNOWN"]})}});var ON_CONFLICT;var init_provider10=__esm({"src/files/provider.ts"(){ON_CONFLICT=["fail","rename","replace"]}});var flags11,spec11;var init_spec11=__esm({"src/commands/upload-file/spec.ts"(){init_provider10();init_registry();init_command();
init_flags();flags11={...CONNECTION,...IDENTIFIER,"input-file":list("the file; several for mails"),to:text(describeFlag(
({upload:upload9})=>upload9.flags.to)),name:text("its name there (default: the name it has here)"),site:text(describeFlag(
({upload:upload9})=>upload9.flags.site)),"on-conflict":choice("what to do if the name is taken (default fail); Notion al\
ways adds",ON_CONFLICT),"create-folders":toggle("create missing folders of --to; OneDrive and SharePoint always do"),subject:text(
describeFlag(({upload:upload9})=>upload9.flags.subject)),text:text(describeFlag(({upload:upload9})=>upload9.flags.text)),
send:toggle("GMAIL, OUTLOOK: send the mail instead of leaving a draft"),"dry-run":toggle("check everything and show what\
 would be uploaded where, send nothing"),confirm:text("the `confirm` of a CONFIRMATION_REQUIRED answer")};spec11=defineSpec(
{name:"upload-file",step:"files",summary:`Sends a file to ${FILE_PROVIDERS.map(({key})=>key).join(", ")}`,flags:flags11,
required:[["connection-name","provider"],["input-file"]],example:"scalekit-agent-auth upload-file --provider NOTION --in\
put-file report.pdf --to <PAGE_ID>",answer:"provider, id, name, bytes, mime_type, sha256, web_url?, folder?, sent?, file\
s?; with --dry-run: dry_run:true, request, account_status, confirm?, next",errors:["FILE_EXISTS","FILE_REFUSED",...ACCOUNT_ERRORS,
"AMBIGUOUS_CONNECTION","PROVIDER_UNAUTHORIZED","SCOPE_MISSING","NOT_FOUND","TOOL_PROXY_DISABLED","READ_ONLY","CONFIRMATI\
ON_REQUIRED","PROVIDER_ERROR","OUTCOME_UNKNOWN"]})}});var EVERYDAY_PROVIDERS,OTHER_SERVICES,IN_CONTEXT;var init_provider_terms=__esm({"src/tools/search/provider-terms.ts"(){EVERYDAY_PROVIDERS=
`
  attention cal candid chorus clarify clay close customer descript digits dynamo eden era eraser expo fellow fever flux
  folk front grain harvest hex hive jam kit loops lucid make mem mercury momentum monday motion mux neon nimble outreach\

  parallel plain plane prisma privacy profound read rize sanity scholar semaphore send splice swagger synapse tally tang\
o
  upstream vibe whop word x you teams sheets excel`;OTHER_SERVICES=`
  facebook instagram whatsapp telegram tiktok reddit pinterest spotify netflix uber airbnb paypal venmo shopify
  woocommerce wordpress magento ebay etsy amazon evernote basecamp wrike smartsheet wechat skype webex doordash
  strava fitbit quora tumblr snapchat twitch docusign workday bamboohr netsuite freshbooks braintree adyen mattermost
  icloud yahoo protonmail obsidian bluesky mastodon viber yelp opentable expedia tripadvisor deliveroo lyft doodle
  hootsuite eventbrite meetup goodreads`;IN_CONTEXT=[[/\b(ms|microsoft) teams\b|\bteams(?= (message|chat|channel|meeting|call)s?\b)|(?<=\b(in|on|via|over) )teams\b/gi,
"microsoftteams"],[/\bmonday\.com\b|\bmonday(?= (board|item|workspace|update)s?\b)/gi,"mondaykey"],[/\bgoogle sheets?\b/gi,
"googlesheets"],[/\b(ms |microsoft )?excel(?= (file|sheet|workbook|table|spreadsheet)s?\b)|\b(ms|microsoft) excel\b/gi,"\
microsoftexcel"],[/\b(ms|microsoft) word\b|\bword (?=(document|file)s?\b)/gi,"microsoftword "],[/\b(on|via|using) x\b/gi,
"$1 twitter"],[/\bclose(\.com| crm)\b/gi,"closekey"]]}});function providerNames(keys,aliases){const providers=new Set(keys);const names=new Map;for(const[from,to]of aliases)if(providers.
has(to)&&!isEveryday(from)&&from.length>1)names.set(spelling(from),to);for(const provider of providers){const[brand,way]=brandOf(
provider);const hasSibling=providers.has(brand)||way==="MCP"&&providers.has(`${brand}APIKEY`);for(const name of way===void 0||
hasSibling?[provider]:[provider,brand])names.set(isEveryday(name)?`${name.toLowerCase()}key`:spelling(name),provider)}return names}
function wordsOfRequest(query){const text3=IN_CONTEXT.reduce((all,[pattern,key])=>all.replace(pattern,key),query);return wordsOfProse(
text3)}function knownServices(){if(services)return services;const found2=new Map;const add=(name,shown2=name)=>{if(name.
length>3&&!isEveryday(name))found2.set(spelling(name),shown2)};for(const entry of KNOWN_PROVIDERS.split("|"))add(brandOf(
(entry.trim().split("=")[0]??"").trim())[0]);for(const name of wordsOfProse(OTHER_SERVICES))add(name,name.toUpperCase());
services=found2;return found2}function namedServices(query,names){const words=wordsOfRequest(query);const{providers:present}=withoutProviders(
words,names);const others=new Map([...knownServices()].filter(([name])=>!names.has(name)));const{providers:missing2}=withoutProviders(
words,others);return{present,missing:missing2}}function withoutProviders(words,names){const providers=new Set;const rest=[];
const kept=[];for(let at=0;at<words.length;){const length=Array.from({length:MAX_WORDS},(_,i)=>MAX_WORDS-i).find(count2=>names.
has(spelling(words.slice(at,at+count2).join(""))));const run13=words.slice(at,at+(length??1));const provider=names.get(spelling(
run13.join("")));if(provider===void 0)rest.push(...run13);else providers.add(provider);kept.push(...run13.filter(word=>provider===
void 0||isCommon(word)));at+=run13.length}return{words:[rest,kept].find(some=>some.some(tells))??words,providers}}var MAX_WORDS,
everyday2,stopWords,tells,spelling,isEveryday,brandOf,services;var init_providers2=__esm({"src/tools/search/providers.ts"(){
init_known_providers();init_provider_terms();init_terms();init_words();MAX_WORDS=3;everyday2=wordSet2(EVERYDAY_PROVIDERS);
stopWords=wordSet2(STOP_WORDS);tells=word=>!stopWords.has(word);spelling=name=>name.toLowerCase().replaceAll("_","").replace(
/s$/,"");isEveryday=name=>isKnown(name.toLowerCase())||everyday2.has(name.toLowerCase());brandOf=provider=>{const[,brand="",
way]=/^(.+?)(MCP|APIKEY)?$/.exec(provider)??[];return[brand,way]}}});function readQuery(query,names){const said=wordsOfRequest(query.slice(0,MAX_CHARS).replace(/['’]s?\b/g," "));const{words:left,
providers}=withoutProviders(said,names);const words=normalise(left);const named3=namesIn2(query.slice(0,MAX_CHARS));const terms=new Map;
let actions2;let verbSaid;let isOrder=false;let weight=1;let hasObject=false;for(const[i,word]of words.entries()){if(prepositions3.
has(word)&&(terms.size>1||hasObject))weight=word==="by"?MEANS:PLACE2;if(questions.has(word))actions2??=new Set(READING2);
if(stopWords2.has(word)||terms.size===MAX_TERMS)continue;const key=stem(word);const verb=actions2||isDescription(words,i)?
void 0:actionsOf(word);const isReader=!!verb&&readers.has(word);if(!terms.has(key))terms.set(key,{word,isPlace:weight<1,
isObject:weight===1&&!(actionsOf(word)&&!verb&&!isPlural(word))&&!/[^e]ed$/.test(word),isName:named3.has(word),stems:sameAs(
verb?sameVerbs:sameNouns,key),synonyms:synonymsOf(word,!!verb),weight:isReader?READER:verb?weight*VERB:weight,isVerb:!!verb,
isReader});hasObject||=!verb;if(!actions2){isOrder=verb===void 0&&!adjectives.has(word)&&isImperative(word,words[i+1]);if(verb)
verbSaid=word}actions2??=verb??new Set(isOrder?WRITING:READING2)}return{terms:[...terms.values()],actions:actions2??new Set,
many:asksForMany(words),own:words.some(word=>/^(my|me|mine|i)$/.test(word)),providers,isOrder,attaches:ATTACHES.test(` ${said.
join(" ")} `),...verbSaid!==void 0&&{verb:verbSaid},words:said}}function namesIn2(query){const found2=query.matchAll(new RegExp(
`(?<=[\\p{L}\\p{N},;:)"'] +["'(]?)\\p{Lu}[\\p{L}\\p{N}]*`,"gu"));return new Set([...found2].flatMap(([word])=>wordsOfProse(
word)))}function normalise(said){let text3=` ${said.join(" ")} `;text3=text3.replace(/ (don t|do not|not|without|never) [^ ]+/g,
" ");text3=text3.replace(UPSERT,(_,one,other)=>` upsert ${one||other} `);text3=text3.replace(TO_STATUS," transition $1 ");
for(const[phrase,meant]of phrases)text3=text3.replaceAll(` ${phrase} `,` ${meant} `);const words=text3.split(" ").filter(
word=>word!=="");const first=words.findIndex(word=>!stopWords2.has(word)||questions.has(word));const deed=leadingNouns.get(
words[first]);if(deed&&isFollowed(words[first+1]))words.splice(first,1,...deed.split(" "));return words}function isDescription(words,i){
if(!adjectives.has(words[i]))return articles.has(words[i-1]);if(POSSESSIVE.test(words[i-1]??""))return true;const after=words.
slice(i+1).filter(word=>!pluralisers.has(word));const end=after.findIndex(word=>stopWords2.has(word));return after.slice(
0,end<0?void 0:end).some(isPlural)}function asksForMany(words){const place=words.findIndex((word,i)=>prepositions3.has(word)&&
words.slice(0,i).some(w=>!stopWords2.has(w)));const subject=place<0?words:words.slice(0,place);return subject.some(word=>pluralisers.
has(word)||isPlural(word)&&!stopWords2.has(word)&&!singulars.has(word))||words.includes("who")||words[0]==="what"&&prepositions3.
has(words[1]==="is"?words[2]:words[1])}var POSSESSIVE,TO_STATUS,ATTACHES,UPSERT,MAX_CHARS,MAX_TERMS,PLACE2,MEANS,VERB,READER,
prepositions3,determiners,questions,articles,adjectives,pluralisers,stopWords2,readers,singulars,setsOf,sameVerbs,sameNouns,
sameAs,pairsOf,phrases,leadingNouns,READING2,WRITING,isFollowed,isImperative;var init_query=__esm({"src/tools/search/que\
ry.ts"(){init_providers2();init_terms();init_words();POSSESSIVE=/^(my|our|your|his|her|their)$/;TO_STATUS=/ (?:move|transition) (.+?) (?:to|into) (?:done|closed|resolved|completed|in progress|in review|todo|blocked) /;
ATTACHES=/ (?:add|put|apply|attach|set|assign) (?:an? |the |this )?(?:[^ ]+ )?(?:labels?|tags?|members?|assignees?|followers?|watchers?|reviewers?|categor(?:y|ies)) (?:to|on|of|for) /;
UPSERT=/ (?:create|add|insert|make) (.*?)(?:or|and) (?:update|refresh|edit|overwrite|change) (.*)$/;MAX_CHARS=600;MAX_TERMS=
12;PLACE2=.8;MEANS=.3;VERB=.75;READER=.1;prepositions3=wordSet2(PREPOSITIONS);determiners=wordSet2(DETERMINERS);questions=
wordSet2(QUESTIONS);articles=wordSet2(ARTICLES);adjectives=wordSet2(ADJECTIVES);pluralisers=wordSet2(PLURALISERS);stopWords2=
wordSet2(STOP_WORDS);readers=wordSet2(READERS);singulars=wordSet2(SINGULARS);setsOf=table=>partsOf2(table).map(set2=>new Set(
wordsOf4(set2).map(stem)));sameVerbs=setsOf(INTERCHANGEABLE);sameNouns=setsOf(SAME_NOUNS);sameAs=(sets,key)=>sets.find(set2=>set2.
has(key))??new Set([key]);pairsOf=table=>partsOf2(table).map(pair=>pair.split(" = "));phrases=pairsOf(PHRASES);leadingNouns=
new Map(pairsOf(LEADING_NOUNS));READING2=["get","list"];WRITING=["create","update","send"];isFollowed=next=>determiners.
has(next)||prepositions3.has(next);isImperative=(word,next)=>determiners.has(next)&&!isPlural(word)}});var minisearch_default;var init_minisearch=__esm({"package:minisearch"(){({default:minisearch_default}=packages["minisea\
rch"]())}});function factorFinder(request,slotsOf,tools){const deed=deedFinder(request);const topic=topicFinder(request,slotsOf,tools);
const mayOnlyRead=request.actions.size>0&&[...request.actions].every(action=>action in GETTING);const mayDestroy=request.
actions.has("delete");const isUnasked=word=>word.length>1&&!isGeneric(word)&&slotsOf(word)===null&&!(request.own&&self.has(
word));return tool=>{const name=wordsOf4(withoutProvider(tool.name,tool.provider));const{does,head:head2}=readName(name);
const named3=request.providers.has(tool.provider)?NAMED_PROVIDER:1;const slots=head2===void 0?void 0:slotsOf(head2);const isOther=mayDestroy&&
slots===null&&does.has("delete")&&!ownObject(tool).some(slotsOf);const about=isOther?DESTROYS_OTHER:slots===void 0?1:aboutness(
request,slots,does);const plain2=1/(1+UNASKED_WORD*name.filter(isUnasked).length);const destroyers=mayDestroy?[]:name.filter(
destroys);const isAsked=destroyers.some(word=>slotsOf(word)?.some(slot=>!slot.endsWith("~")));const harms=destroyers.length>
0&&!isAsked&&!(isReading(does)&&effectOf(tool)!=="destructive");const harm=harms?UNASKED_HARM:1;const special=specialness(
request,name,slotsOf);const own=request.own&&isReading(does)&&name.some(word=>self.has(word))?OWN:1;const makes=request.
attaches&&does.has("create")&&!name.some(word=>isPlace(request,slotsOf(word)))?MAKES_WHAT_IS_THERE:1;const asksOfOther=!request.
own&&!request.many&&request.terms.some(({isPlace:isPlace2})=>isPlace2);const other=asksOfOther&&does.has("get")&&SELF_READING.
test(tool.description.slice(0,80))?OF_THE_ONE_WHO_ASKS:1;return makes*other*deed(does,()=>effectOf(tool)==="read")*(mayOnlyRead&&
alsoWrites(name,tool)?WRITES_INSTEAD:1)*about*plain2*special*own*harm*named3*topic(tool.provider)}}function aboutness({terms,
attaches},slots,does){if(slots===null)return OTHER_HEAD;const isAsked=slots.some(slot=>terms[Number.parseInt(slot,10)]?.
isPlace===false);if(attaches&&does.has("update")&&!isAsked)return 1;if(attaches&&does.has("create")&&!isAsked)return HEAD_IS_PLACE/
2;return isAsked?1:HEAD_IS_PLACE}function specialness(request,name,slotsOf){if(name.includes("all")&&request.words.some(
word=>ALL.test(word)))return ASKED_ALL;return name.some(word=>qualifiers2.has(word)&&slotsOf(word)===null)?UNASKED_QUALIFIER:
1}function topicFinder({terms},slotsOf,tools){if(tools.every(({provider})=>provider===tools[0]?.provider))return()=>1;const isObject3=slot=>{
const term=terms[Number.parseInt(slot,10)];return term!==void 0&&!term.isVerb&&term.isObject};const counts=new Map;for(const{
name,provider}of tools){const count2=counts.get(provider)??{all:0,about:0};count2.all++;if(wordsOf4(withoutProvider(name,
provider)).some(word=>slotsOf(word)?.some(isObject3)))count2.about++;counts.set(provider,count2)}return provider=>{const{
all=1,about=0}=counts.get(provider)??{};return 1+TOPIC*about/all}}function deedFinder({actions:actions2,many}){const fits={};
for(const action of actions2)fits[action]=1;if(isReading(actions2))Object.assign(fits,actions2.has("search")?SEARCHING:many?
LISTING2:GETTING);const onlyReads=[...actions2].every(action=>action in GETTING);return(does,tellsReading)=>{if(does.size===
0)return onlyReads&&actions2.size>0&&!tellsReading()?WRITES_INSTEAD:UNKNOWN_DEED;if(actions2.size===0)return UNKNOWN_DEED;
let best=onlyReads&&!isReading(does)?WRITES_INSTEAD:OTHER_DEED;for(const action of does)best=Math.max(best,fits[action]??
0);return best}}var OTHER_DEED,UNKNOWN_DEED,WRITES_INSTEAD,OTHER_HEAD,DESTROYS_OTHER,HEAD_IS_PLACE,UNASKED_QUALIFIER,OWN,
TOPIC,ASKED_ALL,MAKES_WHAT_IS_THERE,OF_THE_ONE_WHO_ASKS,SELF_READING,UNASKED_WORD,UNASKED_HARM,NAMED_PROVIDER,SEARCHING,
LISTING2,GETTING,self,qualifiers2,isReading,alsoWrites,ALL,isPlace;var init_factors=__esm({"src/tools/search/factors.ts"(){
init_effect();init_names2();init_verbs();init_terms();init_toolname();init_words();OTHER_DEED=.5;UNKNOWN_DEED=.7;WRITES_INSTEAD=
.25;OTHER_HEAD=.9;DESTROYS_OTHER=.2;HEAD_IS_PLACE=.75;UNASKED_QUALIFIER=.6;OWN=1.2;TOPIC=1;ASKED_ALL=1.8;MAKES_WHAT_IS_THERE=
.35;OF_THE_ONE_WHO_ASKS=.5;SELF_READING=/\b(authenticated|current|signed-in|logged-in) (user|member)('s)?\b/i;UNASKED_WORD=
.15;UNASKED_HARM=.01;NAMED_PROVIDER=10;SEARCHING={search:1,list:.9,get:.85};LISTING2={list:1,search:.9,get:.6};GETTING={
get:1,list:.85,search:.8};self=wordSet2(SELF);qualifiers2=wordSet2(QUALIFIERS);isReading=does=>does.has("get")||does.has(
"list")||does.has("search");alsoWrites=(name,tool)=>name.includes("and")&&name.some(word=>isVerb(word)&&[...actionsOf(word)??
[]].every(action=>!(action in GETTING)))&&effectOf(tool)!=="read";ALL=/^(all|everybody|everyone|everywhere|every)$/;isPlace=
({terms},slots)=>slots?.some(slot=>terms[Number.parseInt(slot,10)]?.isPlace)===true}});function rankTools(request,tools){if(request.terms.length===0)return[];const slotsOf=slotFinder(request);const termOf=slot=>request.
terms[Number.parseInt(slot,10)];const index=new minisearch_default({fields:["name","text","params"],tokenize:(text3,field)=>field===
"text"?wordsOfProse(text3):wordsOf4(text3),processTerm:slotsOf});for(const[id,tool]of tools.entries())index.add({id,name:withoutProvider(
tool.name,tool.provider),text:textOf3(tool),params:parametersOf(tool)});const slotsFor=isReader=>request.terms.flatMap((term,slot)=>term.
isReader===isReader?[`${slot}`,`${slot}~`]:[]);const readers2=slotsFor(true).join(" ");const inNames=readers2===""?[]:[{
queries:[readers2],fields:["name"]}];const found2=index.search({combineWith:"OR",queries:[slotsFor(false).join(" "),...inNames]},
{tokenize:text3=>text3.split(" "),processTerm:slot=>slot,boost:BOOST,boostTerm:slot=>(termOf(slot)?.weight??0)*(slot.endsWith(
"~")?SYNONYM2:1-SYNONYM2)});const factor=factorFinder(request,slotsOf,tools);const ranked=found2.flatMap(({id,score,terms})=>{
const tool=tools[id];const met=Math.max(1,new Set(terms.map(termOf).filter(term=>!term?.isReader)).size);return tool?{tool,
score:score/met*met**BREADTH*factor(tool)}:[]});return ranked.sort((a,b)=>b.score-a.score||a.tool.name.length-b.tool.name.
length||(a.tool.name<b.tool.name?-1:Number(a.tool.name>b.tool.name)))}function slotFinder({terms}){const seen=new Map;return word=>{
const known2=seen.get(word);if(known2!==void 0)return known2;const key=stem(word);const slots=[];for(const[slot,term]of terms.
entries()){const isSame=term.stems.has(key);if(!(isSame||term.synonyms.has(key))||term.isVerb&&isPlural(word))continue;if(isSame)
slots.push(`${slot}`);slots.push(`${slot}~`)}const result=slots.length>0?slots:null;seen.set(word,result);return result}}
function parametersOf({inputSchema:inputSchema2}){const properties=inputSchema2?.properties;const isObject3=typeof properties===
"object"&&properties!==null&&!Array.isArray(properties);return isObject3?Object.keys(properties).join(" ").slice(0,TEXT_CHARS):
""}var BOOST,SYNONYM2,BREADTH,TEXT_CHARS,textOf3;var init_rank=__esm({"src/tools/search/rank.ts"(){init_minisearch();init_names2();
init_factors();init_words();BOOST={name:3,text:1.15,params:.15};SYNONYM2=.6;BREADTH=.6;TEXT_CHARS=120;textOf3=({displayName,
description})=>`${displayName??""} ${String(description??"").slice(0,TEXT_CHARS)}`}});function connectionsMeant(query,connections){const said=wordsOfProse(query);const all=` ${said.join(" ")} `;const words=new Set;
const meant=connections.filter(({keyId,provider})=>{const parts=wordsOf4(keyId).flatMap(wordsOfProse);const isBrand=(word="")=>word.
length>3&&provider.toLowerCase().includes(word);const own=parts.filter(word=>!isBrand(word)&&!VAGUE3.has(word));const follows=next=>isBrand(
next)||ACCOUNTS.some(([nouns2,providers])=>nouns2.has(next)&&providers.test(provider));const found2=parts.length>1&&all.
includes(` ${parts.join(" ")} `)?own:own.filter(word=>said.some((one,i)=>one===word&&follows(said[i+1])));for(const word of found2)
words.add(word);return found2.length>0});const rest=words.size===0?query:query.replace(/[\p{L}\p{N}]+/gu,w=>words.has(w.
toLowerCase())?"":w);return{meant,rest}}function narrow(connections,meant){const named3=connections.filter(one=>meant.includes(
one));return named3.length>0?named3:[...connections]}function warningsOfChoice(all,chosen,statusOf2,tool){if(chosen.length>
1)return[severalCouldServe(chosen,statusOf2,!tool||effectOf(tool)==="read")];const others=all.filter(one=>!chosen.includes(
one));if(others.length===0)return[];const names=others.map(one=>`${one.keyId} (${statusOf2(one)})`).join(", ");return[`${chosen[0]?.
keyId} was chosen, because the request has a word of its name. ${names} could serve as well: --connection-name chooses.`]}
var ACCOUNTS,VAGUE3;var init_connection_words=__esm({"src/steps/connection-words.ts"(){init_effect();init_words();init_discover();
ACCOUNTS=[[wordSet2("account accounts workspace connection instance login org organization tenant"),/./],[wordSet2("mail\
box inbox mail email emails messages"),/MAIL|OUTLOOK|MICROSOFT365|GOOGLEDWD/],[wordSet2("calendar calendars meetings eve\
nts"),/CALENDAR|OUTLOOK|MICROSOFT365|GOOGLEDWD/],[wordSet2("drive files documents folder folders"),/DRIVE|BOX|SHAREPOINT|MICROSOFT365|GOOGLEDWD/]];
VAGUE3=wordSet2("connection account mcp api key oauth my the prod production test default main new")}});function assessFit(request,tool){if(!tool)return{fit:"weak",reasons:[]};const vocabulary=vocabularyOf(tool);const{does}=readName(
wordsOf4(withoutProvider(tool.name,tool.provider)));const{actions:actions2,terms}=request;const reasons=[];const verb=terms.
find(({isVerb:isVerb2})=>isVerb2);if(actions2.size>0&&does.size>0){const isNamed2=verb&&vocabulary.name.has(stem(verb.word));
const onlyReads=!writes(does)&&!(isNamed2&&effectOf(tool)!=="read");if(!reads(actions2)&&onlyReads)reasons.push("only re\
ads");if(!writes(actions2)&&!reads(does)&&!isNamed2)reasons.push("changes something")}const{deed,object}=spared(request,
tool,does,vocabulary);const missing2=new Set([...deed?[deed.word]:[],...verb&&does.size===0&&writes(actions2)&&!isMet(verb,
vocabulary.all)?[verb.word]:[],...missingVerbs(request,vocabulary).map(({word})=>word),...missingObjects(request,vocabulary).
map(({word})=>word)]);if(object&&!missing2.has(object.word))reasons.push(`does not ${request.verb} the ${object.word} it\
self`);if(missing2.size>0)reasons.push(`says nothing about ${[...missing2].map(word=>`"${word}"`).join(", ")}`);return{fit:reasons.
length>0?"weak":"good",reasons}}function vocabularyOf({name,provider,displayName,description,inputSchema:inputSchema2}){
const ofName=wordsOf4(withoutProvider(name,provider));const properties=inputSchema2?.properties;const parameters=typeof properties===
"object"&&properties!==null?Object.entries(properties):[];const ofParameters=parameters.flatMap(([key,schema])=>[...wordsOf4(
key),...wordsOfProse(String(schema?.description??""))]);const words=[...ofName,...wordsOfProse(`${displayName??""} ${description??
""} ${provider}`),...ofParameters];return{name:new Set(ofName.map(stem)),all:new Set(words.map(stem))}}function missingVerbs({
terms,isOrder},{all}){const[first]=terms;if(!first||!isOrder||first.isVerb||vague2.has(first.word)||isCommon(first.word))
return[];return isMet(first,all)?[]:[first]}function spared({terms,verb},tool,does,{all}){if(verb===void 0||!destroys(verb))
return{};const object=terms.findLast(({isVerb:isVerb2,isObject:isObject3,isPlace:isPlace2})=>!isVerb2&&isObject3&&!isPlace2);
const deed=terms.find(({isVerb:isVerb2})=>isVerb2);const own=new Set(ownObject(tool).map(stem));const isSpared=object&&!object.
isName&&!formal.has(object.word)&&!isMet(asNoun(object),own);return{deed:deed&&!does.has("delete")&&!isMet(deed,all)?deed:
void 0,object:isSpared?object:void 0}}function missingObjects({terms,isOrder},{all,name}){const objects=terms.filter((term,at)=>!term.
isVerb&&term.isObject&&!(at===0&&isOrder)&&!formal.has(term.word)&&!(at>0&&term.word==="who"));const unmet=objects.filter(
term=>!isMet(term,all)&&!isMet(asNoun(term),name));const head2=objects.at(-1);if(head2&&unmet.includes(head2)&&!head2.isName)
return unmet.filter(({isName})=>!isName);return unmet.length>objects.length/2?unmet.filter(({isName})=>!isName):[]}var vague2,
formal,reads,writes,isMet,asNoun;var init_fit=__esm({"src/tools/search/fit.ts"(){init_effect();init_names2();init_verbs();
init_terms();init_toolname();init_words();vague2=wordSet2(VAGUE_VERBS);formal=wordSet2(FORMAL_WORDS);reads=actions2=>[...actions2].
some(action=>READING.has(action));writes=actions2=>[...actions2].some(action=>!READING.has(action));isMet=(term,words)=>[
...term.stems,...term.synonyms].some(one=>words.has(one));asNoun=term=>({...term,synonyms:synonymsOf(term.word,false)})}});async function findAmong(lookups,search,query,{connections,named:named3,searched,warnings}){const{meant,rest}=connectionsMeant(
query,connections);const names=providerNames(new Set(connections.map(({provider})=>provider)),ALIASES);const request={...readQuery(
rest,names),providers:named3};const[all,statuses]=searched?[lookups.offered(candidatesOf(searched,connections),connections),
statusesOf(searched)]:await Promise.all([lookups.allTools(connections),lookups.statuses()]);const statusOf2=({keyId,type})=>type===
"NO_AUTH"?"ACTIVE":statuses.get(keyId)??"NOT_FOUND";const works=connection2=>statusOf2(connection2)==="ACTIVE";const serving=({
provider,connectionName})=>connections.filter(one=>one.provider===provider&&(connectionName===void 0||one.keyId===connectionName));
const connectionsOf=tool=>{const own=narrow(serving(tool),meant);return[...own.filter(works),...own.filter(connection2=>!works(
connection2))]};const ready=new Set(connections.filter(works).map(({provider})=>provider));const scored=blend(request,all,
searched).map(({tool,score})=>{return{tool,score:score*(ready.has(tool.provider)?READY_BOOST:1)}}).sort((a,b)=>b.score-a.
score);putUsableFirst(request,scored,tool=>ready.has(tool.provider));const best=scored[0]?.tool;const chosen=best?connectionsOf(
best):[];const[connection]=chosen;const[ranked,neighbours,account]=await Promise.all([searched?withSchemas(lookups,scored,
search.limit+SPARE,connectionsOf):scored,searched&&connection?lookups.neighbours(connection.provider,connections):[],connection&&
!works(connection)?lookups.account(connection.keyId):void 0]);const status=connection&&(account?account.status:statusOf2(
connection));const statusFor=one=>one===connection?status??"NOT_FOUND":statusOf2(one);const services2=servicesThatFit(request,
scored,connectionsOf,statusFor);return{query,request,ranked,all,neighbours,single:false,connection,connectionsOf,status,
statusOf:statusFor,warnings:[...warnings,...best?warningsOfChoice(serving(best),chosen,statusFor,best):[],...services2]}}
function putUsableFirst(request,scored,isReady){const[best]=scored;if(!best||isReady(best.tool))return;const{fit}=assessFit(
request,best.tool);const reads2=effectOf(best.tool)==="read";const at=scored.findIndex(({tool,score})=>score>=best.score*
FAR_WORSE&&isReady(tool)&&effectOf(tool)==="read"===reads2&&(fit==="weak"||assessFit(request,tool).fit==="good"));const[
usable]=at<0?[]:scored.splice(at,1);if(usable)scored.unshift({...usable,score:best.score})}function prefetchSchemas(lookups,search,query,searched){
const providers=new Set(searched.map(({provider})=>provider));const request=readQuery(query,providerNames(providers,ALIASES));
const tools=searched.map(({name,provider,description})=>({name,provider,description,inputSchema:{}}));const best=blend(request,
tools,searched).sort((a,b)=>b.score-a.score);const names=best.slice(0,search.limit+SPARE).map(({tool})=>tool.name);lookups.
named(names.filter(name=>!isCustomTool(name))).catch(()=>{})}function candidatesOf(searched,connections){const providers=new Set(
connections.map(({provider})=>provider));return searched.filter(({provider})=>providers.has(provider)).map(({name,provider,
description,connections:owners})=>({name,provider,description,inputSchema:{},...isCustomTool(name)&&owners[0]&&{connectionName:owners[0].
connectionName}}))}function statusesOf(searched){const owners=searched.flatMap(({connections})=>connections);return new Map(
owners.map(({connectionName,readiness})=>[connectionName,STATUS_OF_READINESS[readiness]]))}function blend(request,all,searched){
const ours=rankTools(request,all);if(!searched)return ours;const top=ours[0]?.score??1;const scores=new Map(ours.map(({tool,
score})=>[tool,score/top]));return all.map((tool,at)=>({tool,score:(1-THEIR_SHARE)*(scores.get(tool)??0)+THEIR_SHARE*(1-
at/all.length)}))}async function withSchemas(lookups,scored,count2,connectionsOf){const shown2=scored.slice(0,count2).map(
({tool})=>tool);const plain2=shown2.map(({name})=>name).filter(name=>!isCustomTool(name));const custom=shown2.filter(({name})=>isCustomTool(
name)).flatMap(tool=>{const[owner]=connectionsOf(tool);const{identifier}=lookups;if(!owner||identifier===void 0)return[];
const filter={toolName:[tool.name],connector:owner.keyId,identifier};return[listToolsOfAccount(lookups.client,filter)]});
const found2=await Promise.all([plain2.length>0?lookups.named(plain2):[],...custom]);const byName2=new Map(found2.flat().
map(tool=>[tool.name,tool]));return scored.flatMap(({tool,score},at)=>{const known2=at<count2?byName2.get(tool.name):tool;
return known2?[{tool:known2,score}]:[]})}function servicesThatFit(request,scored,connectionsOf,statusOf2){const[best]=scored;
if(!best||request.providers.size>0)return[];const reads2=effectOf(best.tool)==="read";const serving=new Map;for(const{tool,
score}of scored.slice(0,30)){const[connection]=connectionsOf(tool);if(!connection||serving.has(tool.provider))continue;const status=statusOf2(
connection);const worth=status==="ACTIVE"?score:score*READY_BOOST;if(worth<best.score*NEARLY_AS_GOOD||effectOf(tool)==="\
read"!==reads2)continue;if(assessFit(request,tool).fit==="weak")continue;serving.set(tool.provider,`${tool.provider} (${connection.
keyId}: ${status})`)}if(serving.size<2)return[];return[`Several services could do this: ${[...serving.values()].slice(0,
4).join(", ")}. ${best.tool.provider} was chosen; if the user's words do not say which, ask, and pass --provider.`]}var READY_BOOST,
FAR_WORSE,THEIR_SHARE,NEARLY_AS_GOOD,SPARE,STATUS_OF_READINESS;var init_find_among=__esm({"src/steps/find-among.ts"(){init_tools();
init_definition();init_effect();init_fit();init_providers2();init_query();init_rank();init_connection_words();init_discover();
READY_BOOST=1.25;FAR_WORSE=.5;THEIR_SHARE=.2;NEARLY_AS_GOOD=.8;SPARE=3;STATUS_OF_READINESS={ready:"ACTIVE",needs_reauth:"\
EXPIRED",needs_connection:"PENDING_AUTH",unknown:"NOT_FOUND"}}});function typeText(schema,root={}){return new TypeWriter(root).type(schema,MAX_DEPTH4)}function literal(value){let text3="\
…";try{text3=JSON.stringify(value)?.replace(/[\u2028\u2029]/g," ")??"…"}catch{}if(text3.length<=MAX_LITERAL)return text3;
return`${text3.slice(0,MAX_LITERAL-2).toWellFormed()}…${typeof value==="string"?'"':""}`}var MAX_DEPTH4,MAX_MEMBERS,MAX_NODES,
MAX_LITERAL,HELD,TypeWriter;var init_type_text=__esm({"src/tools/type-text.ts"(){init_schema2();MAX_DEPTH4=2;MAX_MEMBERS=
8;MAX_NODES=500;MAX_LITERAL=60;HELD=[[/\[\s*\[|\b(arrays?|lists?) of (arrays?|lists|rows)\b|\b2-?d\b|two-dimensional/i,"\
array[]"],[/\[\s*\{|\b(objects|dictionaries|records with|entries with|each \w+ (object|must|supports|has))\b/i,"object[]"],
[/\[\s*"|\b(strings?|ids|names|emails?|e-mails?|addresses|urls?|keys|paths|labels|tags|types|values|keywords|domains|countries|columns|fields|codes|slugs|gids)\b/i,
"string[]"],[/\[\s*\d|\b(numbers|integers)\b/i,"number[]"]];TypeWriter=class{root;nodes=0;constructor(root){this.root=root}type(schema,depth){
const all=[...new Set(this.alternatives(schema,depth))];const values=all.filter(type=>type!=="null");const shown2=values.
slice(0,MAX_MEMBERS);if(shown2.length<values.length)shown2.push("…");return[...shown2,...shown2.length<all.length&&all.
includes("null")?["null"]:[]].join("|")}alternatives(schema,depth){if(schema===false)return["never"];if(!isObject(schema)||
++this.nodes>MAX_NODES||depth<-MAX_DEPTH4)return["any"];const found2=this.withoutNull(schema,depth);return schema.nullable===
true?[...found2,"null"]:found2}withoutNull(schema,depth){if(typeof schema.$ref==="string")return this.alternatives(resolve2(
this.root,schema.$ref),depth-1);const names=typesOf(schema);const values=valuesOf(schema)??[];if(values.length>0)return[
...values.map(literal),...names.includes("null")?["null"]:[]];const choices=[schema.anyOf,schema.oneOf,schema.allOf].find(
Array.isArray);if(choices&&!schema.properties){const found2=choices.flatMap(choice2=>this.alternatives(choice2,depth-1));
if(found2.some(type=>type!=="any"))return found2.filter(type=>type!=="any")}if(names.length===0&&schema.properties)names.
push("object");if(names.length===0&&schema.items)names.push("array");return names.length===0?["any"]:names.map(name=>this.
named(name,schema,depth))}named(name,schema,depth){if(name==="array")return this.list(schema,depth);if(name==="object"&&
isObject(schema.properties)&&depth>0)return this.members(schema,schema.properties,depth);return/^(string|boolean|null|number|integer|object)$/.
test(name)?name:"any"}list(schema,depth){const held=isObject(schema.items)?this.type(schema.items,depth-1):"any";if(held!==
"any")return held.includes("|")?`(${held})[]`:`${held}[]`;const description=typeof schema.description==="string"?schema.
description:"";return HELD.find(([pattern])=>pattern.test(description))?.[1]??"array"}members(schema,properties,depth){const required2=new Set(
Array.isArray(schema.required)?schema.required:[]);const names=Object.keys(properties);if(names.length===0)return"object";
const ordered=[...names.filter(key=>required2.has(key)),...names.filter(key=>!required2.has(key))];const shown2=ordered.
slice(0,MAX_MEMBERS).map(key=>`${key}${required2.has(key)?"":"?"}: ${this.type(properties[key],depth-1)}`);return`{${[...shown2,
...names.length>MAX_MEMBERS?["…"]:[]].join(", ")}}`}}}});function inputLine(tool,{schema,description,required:required2},chars){const fallback=schema.default===void 0||schema.default===
null?"":literal(schema.default);const shown2=fallback!==""&&fallback.length<=MAX_DEFAULT&&!description.includes(`efault:\
 ${schema.default}`);const head2=[typeText(schema,tool.inputSchema),...required2?["required"]:[],...shown2?[`default ${fallback}`]:
[]].join(", ");const text3=chars<MIN_DESCRIPTION?"":shorten2(usefulPart(description,valuesOf(schema)!==void 0),chars);const isBare=required2&&
chars>=ROOM_FOR_EXAMPLE&&TIMESTAMP.test(text3)&&!/\d{4}-/.test(text3);const example=isBare?EXAMPLE_TIME:"";return text3===
""?head2:`${head2}: ${text3}${example}`}function usefulPart(description,hasValues){if(/^no description\W*$/i.test(description))
return"";const text3=description.replace(/^(optional|required)[.,:]\s*/i,"");return hasValues?text3.replace(/\s*\(?(one of|allowed values?|options?):[^.]*\.?\)?$/i,
""):text3}function shorten2(text3,chars){if(text3.length<=chars)return text3;const plain2=text3.replace(EXAMPLE,"").trim();
if(plain2.length<=chars&&plain2.length>=MIN_DESCRIPTION)return plain2;const sentences=plain2.match(/^.*?[.;](?=\s|$)(?:.*[.;](?=\s))?/)?.[0]??
"";let kept="";for(const sentence of sentences.split(/(?<=[.;])\s+/)){if(kept.length+sentence.length+1>chars)break;kept=
kept===""?sentence:`${kept} ${sentence}`}return kept.length>=chars*.55?kept.replace(/;$/,""):clip(plain2,chars)}function clip(text3,chars){
if(text3.length<=chars)return text3;const cut=text3.slice(0,Math.max(1,chars-1)).toWellFormed();const end=cut.search(/\s\S*$/);
return`${(end>chars/2?cut.slice(0,end):cut).replace(/[\s,;:(–-]+$/,"")}…`}var MAX_DEFAULT,ROOM_FOR_EXAMPLE,TIMESTAMP,
EXAMPLE_TIME,MIN_DESCRIPTION,EXAMPLE;var init_input_lines=__esm({"src/tools/input-lines.ts"(){init_type_text();init_schema2();
MAX_DEFAULT=40;ROOM_FOR_EXAMPLE=80;TIMESTAMP=/\bRFC ?3339\b|\bISO[ -]?8601\b/i;EXAMPLE_TIME=" (2026-01-31T15:00:00Z)";MIN_DESCRIPTION=
16;EXAMPLE=/\s*\((?:e\.g\.|for example|example|such as)[^)]*\)|\s*[,.;:]?\s*\b(?:e\.g\.|for example|examples?:)\s?.*?(?:\.(?=\s[A-Z]|$)|$)/gi}});var CONCEPTS,READ_PARAMETERS,WRITE_PARAMETERS,UNWANTED_PARAMETERS;var init_parameter_terms=__esm({"src/tools/search/para\
meter-terms.ts"(){CONCEPTS=`
  since after until before between date dates day days today yesterday tomorrow week weeks month months year years
  recent recently latest monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december hour hours ago last new upcoming next this quarter period range =
  since until before after start end date datetime time timestamp oldest latest min max updated created published posted\

  modified at on period timeframe gte lte gt lt |
  due deadline by expires expiry expire expiration = due deadline expires expiry expiration end until date |
  schedule scheduled later remind = at time date schedule scheduled post |
  newest oldest sort sorted order ordered descending ascending highest lowest top alphabetical alphabetically biggest
  largest = sort sorts order orderby direction ascending descending |
  at most top first limit maximum = limit max count size results per top |
  my me mine i assigned assignee owner responsible = assignee assignees owner user author creator assigned |
  teammate colleague someone person user people member = assignee assignees email user users member owner |
  city country location where near place region = location locations city country region |
  title role position job = title titles role job |
  similar like = similar url |
  read-only view edit access viewer editor write permission permissions = role permission permissions level type access \
|
  anyone public everyone link = type visibility scope access public audience |
  private hidden internal public = private public visibility types type internal is |
  draft = draft status isdraft |
  html plain markdown = type format html markdown content |
  sender from = from sender author | cc = cc | bcc = bcc |
  attach attachment attachments file files = attachment attachments file files |
  reply thread answer = thread parent reply discussion comment in |
  exclude without skip except not = exclude excluded |
  include with including full whole = include text content full expand |
  unread read open closed done completed incomplete unfinished active archived overdue paid unpaid approved pending urge\
nt
  = status state completed archived read unread is filter query priority |
  urgent important priority high low = priority importance urgency |
  label labels tag tags category = label labels tag tags add remove categories |
  archive inbox star spam = label labels remove archive |
  search find look lookup matching containing contains mention mentions about with text keyword phrase =
  query q search keyword term text filter jql cql soql |
  filter where whose = filter filters query where |
  stage amount value price cost = stage amount value price unit total |
  currency dollars euros = currency |
  assign = assignee assignees user owner |
  guests invite attendees participants = attendees guests invitees participants emails |
  video online conference meet zoom = conference meeting online video |
  repeat recurring weekly daily monthly every = recurrence recurring repeat rrule interval |
  under below inside into child sub parent = parent folder ancestor |
  linked tied related link = linked parent record records related associations url |
  rows columns row column = dimension start end range values |
  formula formulas raw plain unformatted formatting = input render option raw |
  remote hybrid onsite fulltime parttime part full = workplace employment type types remote |
  deal company contact account customer client = company contact contacts account customer`;READ_PARAMETERS=`
  query q search text keyword keywords filter filters where cql jql soql limit max count size per results since until af\
ter before
  start end from to date oldest latest status statuses state type types sort sorts order direction assignee owner
  author email name title label labels tag project include completed archived salary location locations range statement \
sql
  warehouse database periods timeframe`;WRITE_PARAMETERS=`
  text body content message comment description notes note title name subject email emails to cc bcc assignee assignees
  owner due date deadline status state priority parent project projects label labels tags amount value values price
  quantity currency start end time attendees location thread reply role type visibility draft event action url path
  fields properties data items line company stage phone first last folder file html attachments`;UNWANTED_PARAMETERS=`
  version cursor token offset page expand fields callback webhook metadata timezone locale language lang raw
  nonce idempotency internal debug unfurl icon color colour background locked override external custom mrkdwn parse
  username legacy deprecated beta embed embeds client agent`}});function rankParameters(tool,request,reads2){const{properties,required:required2}=tool.inputSchema??{};const must=new Set(
Array.isArray(required2)?required2:[]);const described2=typeof properties==="object"&&properties!==null&&!Array.isArray(
properties)?{...properties}:{};for(const name of must)if(typeof name==="string"&&!Object.hasOwn(described2,name))described2[name]=
{};const ofTool=new Set(wordsOf4(withoutProvider(tool.name,tool.provider)).map(stem));const asked=concepts.filter(({said})=>request.
words.some(word=>said.has(word)));return Object.entries(described2).map(([name,value],position)=>{const schema=typeof value===
"object"&&value!==null?value:{};const description=typeof schema.description==="string"?schema.description.replace(/\s+/g,
" ").trim():"";const words=wordsOf4(name);const weight=termWeight(request,words,description,ofTool)+Math.max(0,...asked.
map(({names})=>words.some(word=>names.has(word))?CONCEPT:0))+(words.some(word=>usual[reads2?"read":"write"].has(word))?USUAL:
0)+(words.some(word=>unwanted.has(word))?UNWANTED:0)-(/^excluded?$/.test(words[0]??"")?EXCLUDING:0)-words.length*PER_WORD2-
Math.min(position,20)*PER_POSITION;return{name,schema,description,required:must.has(name),weight}}).sort((a,b)=>Number(b.
required)-Number(a.required)||(a.required?0:b.weight-a.weight))}function termWeight({terms},words,description,ofTool){const stems=words.
map(stem);const prose=new Set(wordsOfProse(description.slice(0,DESCRIPTION_CHARS2)).map(stem));let weight=0;for(const term of terms){
if(term.isVerb)continue;const part=[...term.stems].some(word=>ofTool.has(word))?OWN_OBJECT:1;if(stems.some(word=>term.stems.
has(word)))weight=Math.max(weight,NAMED*part);else if(stems.some(word=>term.synonyms.has(word)))weight=Math.max(weight,NAMED_BY_SYNONYM*
part);if([...term.stems].some(word=>prose.has(word)))weight+=DESCRIBED*part}return weight}var ASKED,NAMED,NAMED_BY_SYNONYM,
CONCEPT,DESCRIBED,OWN_OBJECT,USUAL,UNWANTED,EXCLUDING,PER_WORD2,PER_POSITION,DESCRIPTION_CHARS2,usual,unwanted,concepts;
var init_parameters=__esm({"src/tools/search/parameters.ts"(){init_names2();init_parameter_terms();init_words();ASKED=2;
NAMED=3;NAMED_BY_SYNONYM=1.6;CONCEPT=2.2;DESCRIBED=.9;OWN_OBJECT=.35;USUAL=1.2;UNWANTED=-2.5;EXCLUDING=1.2;PER_WORD2=.15;
PER_POSITION=.04;DESCRIPTION_CHARS2=160;usual={read:wordSet2(READ_PARAMETERS),write:wordSet2(WRITE_PARAMETERS)};unwanted=
wordSet2(UNWANTED_PARAMETERS);concepts=partsOf2(CONCEPTS).map(pair=>{const[said="",names=""]=pair.split(/\s=\s/);return{
said:wordSet2(said),names:wordSet2(names)}})}});function describeTools({request,ranked,all,neighbours=[]},limit,ofTool=()=>({}),usual2=USUAL_CHARS){const best=ranked.slice(
0,limit);const needs=idFinder([...all,...neighbours]);let rows=[];for(const lengths of LENGTHS){const descriptions=distinctDescriptions(
best.map(({tool})=>tool),lengths);const shown2=best.map(({tool,score},at)=>{const effect=effectOf(tool);const parameters=at<
WITH_INPUT?rankParameters(tool,request,effect==="read"):[];const row={...ofTool(tool),name:tool.name,effect,description:descriptions[at]??
""};const share=Math.max(MIN_SHARE,(score/(best[0]?.score||1))**SHARE_EXPONENT);if(at>=WITH_INPUT)return{tool,share,parameters,
row};const required2=parameters.filter(parameter=>parameter.required);const input=required2.map(one=>[one.name,inputLine(
tool,one,at===0?lengths.first:0)]);return{tool,share,parameters,row:{...row,input:Object.fromEntries(input)}}});addDescriptions(
shown2,lengths,usual2);nameTheRest(shown2,usual2);for(const each of shown2)addNeeds(each,needs,request);rows=shown2.map(
({row})=>row);if(JSON.stringify(rows).length<=MAX_CHARS2)break}return rows}function addDescriptions(shown2,lengths,usual2){
let left=usual2-sizeOf(shown2);const candidates=shown2.slice(0,WITH_INPUT).flatMap(({tool,share,parameters,row},at)=>{const optional=parameters.
filter(({required:required3,weight})=>!required3&&weight>=WORTH_A_LINE).slice(0,MOST_OPTIONAL[at]);const required2=at===
0?[]:parameters.filter(parameter=>parameter.required);return[...required2,...optional].map(parameter=>({row,name:parameter.
name,line:inputLine(tool,parameter,at===0?lengths.first:lengths.others),value:share*(parameter.required?REQUIRED_WORTH:parameter.
weight),extra:at===0&&parameter.weight>=ASKED?EXTRA_CHARS:0}))});for(const{row,name,line,extra}of candidates.sort((a,b)=>b.
value-a.value)){const known2=row.input?.[name];const cost=JSON.stringify(line).length-(known2===void 0?-name.length-4:JSON.
stringify(known2).length);if(cost>left+extra||row.input===void 0)continue;left-=cost;row.input[name]=line}}function nameTheRest(shown2,usual2){
for(const[at,{parameters,row}]of shown2.entries()){const rest=parameters.filter(({name})=>!Object.hasOwn(row.input??{},name));
if(rest.length===0)continue;const room=Math.max(usual2-sizeOf(shown2),at===0?160:40);const names=fitting2(rest.slice(0,MORE_PARAMETERS).
map(({name})=>name),room);const unnamed=rest.length-names.length;row.optional=[...names,...unnamed>0?[`+${unnamed} more`]:
[]]}}function fitting2(names,room){let used=0;return names.filter(name=>{used+=name.length+3;return used<=room})}function addNeeds({
tool,parameters,row},needs,request){const found2=parameters.filter(({name})=>Object.hasOwn(row.input??{},name)).flatMap(
parameter=>{const name=parameter.required||parameter.weight>=ASKED?needs(tool,parameter,request):void 0;return name===void 0?
[]:[[parameter.name,name]]});if(found2.length>0)row.needs=Object.fromEntries(found2.slice(0,3))}function distinctDescriptions(tools,lengths){
const texts=tools.map(({description})=>String(description??"").replace(/\s+/g," ").replace(BOILERPLATE,"").trim());return texts.
map((text3,at)=>{const base=lengths.tools[at]??lengths.short;const others=texts.filter((other,i)=>i!==at&&other!==text3);
const shared3=Math.max(0,...others.map(other=>commonLength(text3,other)));return shorten2(text3,shared3>base-40&&shared3<
base*3?shared3+40:base)})}function commonLength(a,b){let length=0;while(length<a.length&&a[length]===b[length])length++;
return length}function moreNames({ranked,all},limit,fillUp){const shown2=new Set(ranked.slice(0,limit).map(({tool})=>tool.
name));const tools=[...ranked.map(({tool})=>tool),...fillUp?all:[]];const rest=[...new Set(tools.map(({name})=>name))].filter(
name=>!shown2.has(name));const named3=fitting2(rest.slice(0,MORE_TOOLS),MORE_CHARS);const unnamed=rest.length-named3.length;
return[...named3,...unnamed>0?[`+${unnamed} more`]:[]]}function nextCommands({request,ranked},connections){const tool=ranked[0]?.
tool;const names=connections.map(({keyId})=>keyId);const[name]=names;if(name===void 0)return[];if(!tool)return[["proxy-r\
equest","--connection-name",name,"--path","<PATH>"]];const reads2=effectOf(tool)==="read";const said=new Set(request.words.
map(stem));const isNamed2=parameter=>wordsOf4(parameter).every((word,i)=>i>0&&HANDLES.has(word)||said.has(stem(word)));const asked=rankParameters(
tool,request,reads2).filter(({name:parameter,required:required2,weight})=>!required2&&weight>=ASKED&&isNamed2(parameter));
const input=inputTemplate(tool.inputSchema,{},asked.slice(0,MOST_IN_NEXT).map(parameter=>parameter.name));const account=reads2||
names.length===1?name:`<${names.join("|")}>`;const command=["execute-tool","--connection-name",account,"--tool-name",tool.
name,"--tool-input",input];return[reads2?command:[...command,"--dry-run"]]}var USUAL_CHARS,MAX_CHARS2,WITH_INPUT,MOST_OPTIONAL,
REQUIRED_WORTH,WORTH_A_LINE,EXTRA_CHARS,SHARE_EXPONENT,MIN_SHARE,MORE_TOOLS,MORE_CHARS,MORE_PARAMETERS,MOST_IN_NEXT,HANDLES,
LENGTHS,sizeOf,BOILERPLATE;var init_find_answer=__esm({"src/steps/find-answer.ts"(){init_effect();init_input_lines();init_needs();
init_parameters();init_words();init_template();USUAL_CHARS=1720;MAX_CHARS2=3300;WITH_INPUT=3;MOST_OPTIONAL=[14,6,5];REQUIRED_WORTH=
1.6;WORTH_A_LINE=-.6;EXTRA_CHARS=350;SHARE_EXPONENT=1.6;MIN_SHARE=.25;MORE_TOOLS=12;MORE_CHARS=280;MORE_PARAMETERS=25;MOST_IN_NEXT=
4;HANDLES=wordSet2("id ids ts key");LENGTHS=[{tools:[150,110,100],short:80,first:100,others:65},{tools:[110,90,80],short:70,
first:80,others:50},{tools:[80,60,60],short:50,first:40,others:20},{tools:[60,50,50],short:40,first:0,others:0}];sizeOf=
shown2=>JSON.stringify(shown2.map(({row})=>row)).length;BOILERPLATE=/\s*\b(requires?|needs?) (a |an )?(valid|active|authenticated|authorized|configured|connected)\b.*?(\.(?=\s|$)|$)/gi}});function findDocument(found2,search){for(const one of found2)one.fit=assessFit(one.request,one.ranked[0]?.tool);const[first]=found2;
const{connection,status,alias}=first;const header={provider:connection?.provider??null,connection_name:isOpen(first,first.
ranked[0]?.tool)?null:connection?.keyId??null,type:connection?.type??null,identifier:search.identifier,status:status??null,
total:new Set(found2.flatMap(({all})=>all.map(({name})=>name))).size,...alias&&{provider_alias:alias}};const next=uniqueCommands(
found2.flatMap(commandsOf));const warnings=[...new Set(found2.flatMap(one=>[...one.warnings,...weakness(one)]))];const usual2=USUAL_CHARS_OF_SEVERAL[found2.
length];const toolsOf=one=>describeTools(one,search.limit,tool=>whereabouts(one,tool),usual2);const more=one=>moreNames(
one,search.limit,one.single);if(found2.length===1)return{...header,fit:first.fit?.fit,tools:toolsOf(first),more:more(first),
next,warnings};const results=found2.map(one=>({query:one.query,fit:one.fit?.fit,tools:toolsOf(one),more:more(one)}));return{
...header,results,next,warnings}}function whereabouts(found2,tool){if(found2.single)return{};const[connection]=found2.connectionsOf(
tool);return{provider:tool.provider,connection_name:isOpen(found2,tool)?null:connection?.keyId,status:connection&&found2.
statusOf(connection)}}function commandsOf(found2){const{ranked,all,single,connection,connectionsOf,fit}=found2;const best=ranked[0]?.
tool;const looksFor=best??(single?all[0]:void 0);const serving=looksFor?connectionsOf(looksFor):[];if(!single&&!best)return[
["list-accounts"]];if(best&&fit?.fit==="weak"&&effectOf(best)!=="read")return[single&&connection?["get-tool","--provider",
connection.provider]:["list-accounts"]];return nextCommands(found2,serving)}function weakness({fit,ranked,single,connection,
query}){if(fit?.fit!=="weak")return[];const where=single&&connection?connection.provider:"None of the connected services";
const lead=single&&connection?`${where} has no tool`:`${where} has a tool`;if(ranked.length===0)return[`${lead} for "${query.
slice(0,80)}".`];return[`${lead} that certainly does this: ${ranked[0]?.tool.name} ${fit.reasons.join(", and ")}. Read t\
he descriptions, and tell the user instead of using a tool that does something else.`]}var USUAL_CHARS_OF_SEVERAL,isOpen,
uniqueCommands;var init_find_document=__esm({"src/steps/find-document.ts"(){init_effect();init_fit();init_find_answer();
USUAL_CHARS_OF_SEVERAL=[void 0,void 0,1300,950];isOpen=({connectionsOf},tool)=>tool!==void 0&&effectOf(tool)!=="read"&&connectionsOf(
tool).length>1;uniqueCommands=commands=>[...new Map(commands.map(words=>[words.join("\0"),words])).values()]}});function hiddenBy({hidden}){return hidden.size>0?{hidden:hidden.size}:{}}var Lookups;var init_lookups=__esm({"src/steps/\
lookups.ts"(){init_accounts();init_connections();init_tools();init_homes();Lookups=class{client;identifier;hidden=new Set;#offers;#paging;#answers=new Map;#named=new Map;constructor(client,identifier,offers,paging={}){
this.client=client;this.identifier=identifier;this.#offers=offers;this.#paging=paging}connections(name){return this.#once(
`connections ${name}`,()=>listConnections(this.client,name))}account(keyId){const{identifier}=this;return this.#once(`ac\
count ${keyId}`,async()=>identifier===void 0?void 0:await readAccount(this.client,keyId,identifier))}statuses(){const{identifier}=this;
return this.#once("statuses",async()=>{const accounts=identifier===void 0?[]:await listAccounts(this.client,identifier);
return new Map(accounts.map(({connectionName,status})=>[connectionName,status]))})}async named(names){const missing2=names.
filter(name=>!this.#named.has(name));if(missing2.length>0){const asked=listTools(this.client,{toolName:missing2});for(const name of missing2){
const one=asked.then(tools=>tools.find(tool=>tool.name===name));one.catch(()=>{});this.#named.set(name,one)}}const found2=await Promise.
all(names.map(name=>this.#named.get(name)));return found2.filter(tool=>tool!==void 0)}async neighbours(provider,connections){
const home=homeOfProvider(provider);const keepers=connections.filter(one=>one.provider===home?.provider&&isUsable(one));
if(home===void 0||keepers.length===0)return[];const found2=await this.named([home.tool]).catch(()=>[]);return found2.filter(
tool=>this.#offers(tool,keepers))}catalog(provider){return this.#once(`catalog ${provider}`,()=>listTools(this.client,{provider},
this.#paging))}async toolsOfProvider(provider,connections){const own=await this.catalog(provider);if(own.length>0)return this.
offered(own,connections);const custom=connections.map(async one=>this.offered(await this.#custom(one),[one]));return(await Promise.
all(custom)).flat()}async toolsOfConnection(connection){const own=await this.#custom(connection);return this.offered(own.
length>0?own:await this.catalog(connection.provider),[connection])}offered(tools,connections){return tools.filter(tool=>{
const serving=connections.filter(({provider})=>provider===tool.provider);const isOffered=this.#offers(tool,serving.length>
0?serving:connections);if(!isOffered)this.hidden.add(tool.name);return isOffered})}async allTools(connections){const usable=connections.
filter(isUsable);const providers=[...new Set(usable.map(({provider})=>provider))];const listings=providers.map(key=>this.
toolsOfProvider(key,usable.filter(({provider})=>provider===key)));return(await Promise.all(listings)).flat()}#custom({provider,
keyId:connector}){const{identifier}=this;return this.#once(`custom ${connector}`,async()=>identifier===void 0?[]:await listToolsOfAccount(
this.client,{provider,connector,identifier},this.#paging))}#once(question,ask){const known2=this.#answers.get(question);
const asked=known2??ask();this.#answers.set(question,asked);return asked}}}});var protobuf_createFileRegistry,protobuf_toBinary;var init_protobuf=__esm({"package:@bufbuild/protobuf"(){({createFileRegistry:protobuf_createFileRegistry,
toBinary:protobuf_toBinary}=packages["@bufbuild/protobuf"]())}});var search_tools_exports={};__export(search_tools_exports,{searchTools:()=>searchTools});function searchService(){const registry=protobuf_createFileRegistry(
describeFile(),()=>void 0);return registry.getService(`${PACKAGE}.ToolService`)}async function searchTools(client,query,identifier){
const{signal}=client.session;const timeout=AbortSignal.timeout(PATIENCE_MS);const hurried=client.withSignal(AbortSignal.
any([signal,timeout]));try{const rpc=hurried.service(searchService());const request={query:[...query].slice(0,MAX_QUERY_CHARS).
join(""),identifier,topK:MAX_TOOLS};const{tools}=await hurried.once(rpc.searchTools,request);return tools.length===0?void 0:
tools.filter(({name})=>name!=="").map(decode3)}catch{signal.throwIfAborted();return void 0}}function decode3({name,provider,
description,score,connections}){return{name,provider,description,score,connections:connections.map(({connectionName,readinessState})=>({
connectionName,readiness:READINESS[readinessState]??"unknown"}))}}var MAX_QUERY_CHARS,MAX_TOOLS,PATIENCE_MS,READINESS,PACKAGE,
DOUBLE,STRING,MESSAGE,UINT32,OPTIONAL,REPEATED,UNSET,described,message,scalar,list3,describeFile;var init_search_tools=__esm(
{"src/scalekit/search-tools.ts"(){init_protobuf();MAX_QUERY_CHARS=256;MAX_TOOLS=50;PATIENCE_MS=5e3;READINESS=["unknown",
"ready","needs_connection","needs_reauth"];PACKAGE="scalekit.v1.tools";DOUBLE=1;STRING=9;MESSAGE=11;UINT32=13;OPTIONAL=1;
REPEATED=3;UNSET={dependency:[],messageType:[],enumType:[],service:[],extension:[],field:[],nestedType:[],oneofDecl:[],extensionRange:[],
method:[],jsonName:"",extendee:"",typeName:"",defaultValue:"",oneofIndex:0,proto3Optional:false,deprecated:false,clientStreaming:false,
serverStreaming:false};described=member=>Object.assign(Object.create(UNSET),member);message=(name,...field)=>described({
name,field});scalar=(name,number2,type)=>described({name,number:number2,type,label:OPTIONAL});list3=(name,number2,typeName)=>described(
{name,number:number2,type:MESSAGE,label:REPEATED,typeName:`.${PACKAGE}.${typeName}`});describeFile=()=>described({$typeName:"\
google.protobuf.FileDescriptorProto",name:"scalekit/v1/tools/search.proto",package:PACKAGE,syntax:"proto3",messageType:[
message("SearchToolsRequest",scalar("query",1,STRING),scalar("identifier",2,STRING),scalar("top_k",3,UINT32)),message("S\
earchToolsResponse",list3("tools",1,"SearchedTool")),message("SearchedTool",scalar("name",1,STRING),scalar("provider",2,
STRING),scalar("description",3,STRING),scalar("score",4,DOUBLE),list3("connections",5,"ConnectionReadiness")),message("C\
onnectionReadiness",scalar("connection_name",1,STRING),scalar("connected_account_id",2,STRING),scalar("readiness_state",
3,UINT32))],service:[described({name:"ToolService",method:[described({name:"SearchTools",inputType:`.${PACKAGE}.SearchTo\
olsRequest`,outputType:`.${PACKAGE}.SearchToolsResponse`})]})]})}});async function findTool(client,search){const lookups=new Lookups(client,search.identifier,search.offers);const found2=await Promise.
all(search.queries.map(query=>findOne(lookups,search,query)));const document={...findDocument(found2,search),...hiddenBy(
lookups)};for(const one of found2)await authorize(lookups,search,one,document);return document}async function findOne(lookups,search,query){
if(search.provider!==void 0||search.connectionName!==void 0)return await findAtProvider(lookups,search,query,search);const{
identifier,client}={identifier:search.identifier,client:lookups.client};const{searchTools:searchTools2}=await Promise.resolve().then(()=>(init_search_tools(),search_tools_exports));
const[connections,searched]=await Promise.all([lookups.connections(),searchTools2(client,query,identifier).then(found2=>{
if(found2)prefetchSchemas(lookups,search,query,found2);return found2})]);const{present:said,missing:missing2}=namedServices(
query,namesOf2(connections));const present=withPublicData(query,said,connections);const[first]=present;const[absent]=missing2;
if(first===void 0&&absent!==void 0)throw providerNotFound(connections,absent);const warnings=[...missing2].map(name=>`${name}\
, which the request names, is not configured.`);if(first!==void 0&&present.size===1)return await findAtProvider(lookups,
search,query,{provider:first},warnings);for(const provider of present)chooseConnection(connections,{provider});const usable=connections.
filter(isUsable);const{meant}=connectionsMeant(query,usable);const[named3]=meant;if(present.size===0&&named3&&meant.every(
({provider})=>provider===named3.provider))return await findAtProvider(lookups,search,query,{provider:named3.provider},warnings);
const chosen=present.size>0?usable.filter(({provider})=>present.has(provider)):named3?meant:usable;if(chosen.length===0)
throw nothingConfigured();const offered=present.size===0&&!named3?searched:void 0;const places={connections:chosen,named:present,
searched:offered,warnings};return await findAmong(lookups,search,query,places)}function withPublicData(query,named3,connections){
const{own,actions:actions2}=readQuery(query,namesOf2(connections));if(own||[...actions2].some(action=>!READING.has(action)))
return named3;const usable=new Set(connections.filter(isUsable).map(({provider})=>provider));const others=[...named3].flatMap(
key=>ALIASES.get(key)??[]);return new Set([...named3,...others.filter(key=>usable.has(key))])}async function findAtProvider(lookups,search,query,target,warnings=[]){
const{connectionName,provider}=target;const guess=connectionName===void 0&&provider!==void 0?guessProviderKey(provider):
void 0;const[connections]=await Promise.all([lookups.connections(search.connectionName),guess===void 0?void 0:lookups.catalog(
guess),connectionName===void 0?void 0:lookups.account(connectionName)]);const{candidates,alias}=chooseConnection(connections,
target);const{meant,rest}=connectionsMeant(query,connectionName===void 0?candidates:[]);const[first]=narrow(candidates,meant);
const[tools,statuses,neighbours]=await Promise.all([connectionName===void 0?lookups.toolsOfProvider(first.provider,candidates):
lookups.toolsOfConnection(first),candidates.length>1?lookups.statuses():new Map,lookups.neighbours(first.provider,connections),
lookups.account(first.keyId)]);const request=readQuery(rest,providerNames([first.provider],ALIASES));const ranked=rankTools(
request,tools);const serving=owner=>candidates.filter(({keyId})=>owner===void 0||keyId===owner);const listed=one=>one.type===
"NO_AUTH"||statuses.get(one.keyId)==="ACTIVE";const all=serving(ranked[0]?.tool.connectionName);const likeliest=narrow(all,
meant)[0]??first;const isOpen2=isAuthorized(likeliest,await lookups.account(likeliest.keyId));const inOrder=connections2=>{
const fitting3=narrow(connections2,meant);return isOpen2?fitting3:[...fitting3.filter(listed),...fitting3.filter(one=>!listed(
one))]};const chosen=inOrder(all);const connection=chosen[0]??first;const account=await lookups.account(connection.keyId);
const status=isAuthorized(connection,account)?"ACTIVE":account?.status??"NOT_FOUND";const statusOf2=one=>one===connection?
status:listed(one)?"ACTIVE":statuses.get(one.keyId)??"NOT_FOUND";return{query,request,ranked,all:tools,neighbours,single:true,
connection,connectionsOf:tool=>inOrder(serving(tool.connectionName)),status,statusOf:statusOf2,alias,warnings:[...warnings,
...publicData(connection,request),...warningsOfChoice(all,chosen,statusOf2,ranked[0]?.tool)]}}function nothingConfigured(){
return new Failure("CONNECTION_NOT_FOUND","No connection is configured.",{hint:"Tell the user to create and configure a \
connection in the Scalekit Dashboard (AgentKit > Connections).",details:{suggestions:[],configured_providers:[]}})}async function authorize(lookups,search,{
connection,status,single,fit},document){if(!connection||status==="ACTIVE")return;if(!single&&fit?.fit==="weak")return;try{
const account=await lookups.account(connection.keyId);await requireAuthorized(lookups.client,connection,search.identifier,
account)}catch(error){if(!(error instanceof Failure)||error.exitCode!==4)throw error;const{next,tools,more,results,fit:_,
...header}=document;if(error.details.link===void 0)throw error.with({document:{...header,...error.document}});throw error.
with({document:{...header,...tools!==void 0&&{fit:document.fit,tools,more},...results!==void 0&&{results}},next,hint:"Sh\
ow the user `link` and ask them to open it and consent; then go on with the command in `next`: this one need not be run \
again."})}}var publicData,namesOf2;var init_find=__esm({"src/steps/find.ts"(){init_failure();init_connections();init_providers2();
init_query();init_rank();init_toolname();init_authorize();init_connection_words();init_discover();init_find_among();init_find_document();
init_lookups();init_providers();publicData=({provider},{own,actions:actions2})=>provider==="HARVESTAPI"&&(own||[...actions2].
some(action=>!READING.has(action)))?["HARVESTAPI reads public LinkedIn data. It does not know who the user is and cannot\
 act for them: for the user's own LinkedIn account, a connection of LINKEDIN is needed."]:[];namesOf2=connections=>providerNames(
new Set(connections.map(({provider})=>provider)),ALIASES)}});function targetOf2(context,flags12){return{connectionName:context.connectionName(flags12["connection-name"]),provider:flags12.
provider}}async function openAccount(context,flags12,mayGuess){const target=targetOf2(context,flags12);const identifier=await context.
identifier(flags12.identifier);const client=await context.client();const found2=await findAccount(client,target,identifier,
mayGuess);context.remark(found2);return{...found2,client}}var init_open_account=__esm({"src/commands/shared/open-account\
.ts"(){init_account()}});var run_exports={};__export(run_exports,{run:()=>run});async function run(flags12,context){const queries=[...new Set(flags12.
query)];if(queries.length>MAX_QUERIES){throw new Failure("USAGE",`--query is given ${queries.length} times; ${MAX_QUERIES}\
 are allowed.`,{hint:`Search for at most ${MAX_QUERIES} things in one call.`})}const target=targetOf2(context,flags12);const identifier=await context.
identifier(flags12.identifier);const client=await context.client();return await findTool(client,{...target,queries,identifier,
limit:flags12.limit??DEFAULT_LIMIT,offers:context.policy.offers})}var MAX_QUERIES;var init_run=__esm({"src/commands/find\
-tool/run.ts"(){init_failure();init_find();init_open_account();init_spec4();MAX_QUERIES=3}});var run_exports2={};__export(run_exports2,{run:()=>run2});async function run2(flags12,context){const client=await context.
client();const{all,connections,selected,total,candidates,alias}=await discover(client,flags12.provider);context.remark({
alias,warnings:[]});const answer2={connections:connections.map(describeConnection),selected:selected?describeConnection(
selected):null,total};if(flags12.provider===void 0)return answer2;if(!selected)return{...answer2,warnings:[nothingSelected(
flags12.provider,all,connections)]};if(candidates.length===1)return answer2;const{identifier}=context.settings;if(identifier===
void 0)return{...answer2,warnings:[severalCouldServe(candidates)]};const overviews=overviewsOf(candidates,await listAccounts(
client,identifier));const statuses=new Map(overviews.map(({connection,status})=>[connection,status]));const statusOf2=one=>statuses.
get(one)??"NOT_FOUND";return{...answer2,warnings:[severalCouldServe(candidates,statusOf2)]}}function nothingSelected(provider,all,connections){
if(connections.length===0){const{message:message2,hint}=providerNotFound(all,provider);return`${message2} ${hint}`}const names=connections.
map(({keyId,status,enabled})=>`${keyId} (${enabled?status:"disabled"})`).join(", ");return`No connection for ${provider}\
 can be used yet: ${names}. The user has to ${connections.map(whatIsMissing).join(", or to ")} in the Scalekit Dashboard\
.`}var init_run2=__esm({"src/commands/list-connections/run.ts"(){init_accounts();init_accounts2();init_discover();init_providers()}});var run_exports3={};__export(run_exports3,{run:()=>run3});async function run3(flags12,context){const identifier=await context.
identifier(flags12.identifier);const client=await context.client();const{overviews,alias}=await listAccountOverviews(client,
identifier,flags12.provider);context.remark({alias,warnings:[]});context.checklist(overviews.map(({connection,state,status,
fix})=>({ok:state==="usable"?true:state==="not_ready"?void 0:false,text:`${connection.keyId}: ${status}`,fix:fix==="gene\
rate-link"?`generate-link --connection-name ${connection.keyId}`:fix})));const waiting=overviews.filter(({state})=>state===
"needs_consent");const[only]=waiting.length===1?waiting:[];return{identifier,accounts:describeAll(overviews),summary:countStates(
overviews),next:waiting.length>0?[["generate-link","--connection-name",only?.connection.keyId??"<connection_name>"]]:[]}}
function describeAll(overviews){const sorted=[...overviews].sort((a,b)=>Number(b.state==="usable")-Number(a.state==="usa\
ble"));const most=Math.max(ALWAYS_CHARS,sorted.length*CHARS_PER_ROW);let rows=sorted.map(describe6);for(const shorten3 of OMISSIONS){
rows=rows.map((row,at)=>shorten3(row,sorted[at]));if(JSON.stringify(rows).length<=most)break}return rows}function describe6({
connection,state,status,fix}){const{keyId,provider,type}=connection;return{connection_name:keyId,provider,type,status,usable:state===
"usable",...fix!==void 0&&{fix}}}var CHARS_PER_ROW,ALWAYS_CHARS,OMISSIONS;var init_run3=__esm({"src/commands/list-accoun\
ts/run.ts"(){init_accounts2();init_providers();CHARS_PER_ROW=81;ALWAYS_CHARS=1500;OMISSIONS=[row=>row,({type,...row},{state})=>state===
"usable"?row:{...row,type},({type:_,...row})=>row,({provider,...row},{connection})=>normalizeProvider(connection.keyId).
startsWith(normalizeProvider(connection.provider))?row:{...row,provider},({fix,...row})=>fix===void 0?row:{...row,fix:`${fix}`.
replace(/ \w+ in Dashboard$/,"")},({status,...row},{state})=>state==="usable"?row:{...row,status}]}});function makeState(subject,now3=Date.now()){const head2=`${(now3+STATE_MS).toString(36)}.${(0,import_node_crypto6.randomBytes)(
12).toString("base64url")}`;return`${head2}.${macOf(subject,head2)}`}function stateFault(subject,state,now3=Date.now()){
const at=state.lastIndexOf(".");const head2=state.slice(0,Math.max(at,0));const[given,wanted]=[state.slice(at+1),macOf(subject,
head2)].map(mac=>Buffer.from(mac));if(!given||!wanted||given.length!==wanted.length||!(0,import_node_crypto6.timingSafeEqual)(
given,wanted))return"it does not belong to this account, environment and secret";return Number.parseInt(head2,36)>now3?void 0:
"it is over an hour old"}function macOf({envUrl,clientSecret,connectionName,identifier},head2){const bound=JSON.stringify(
["generate-link",envUrl,connectionName,identifier,head2]);return(0,import_node_crypto6.createHmac)("sha256",clientSecret).
update(bound).digest("base64url")}function unattendedCallback(){return`http://127.0.0.1:${(0,import_node_crypto6.randomInt)(
...DYNAMIC_PORTS)}/${(0,import_node_crypto6.randomBytes)(16).toString("hex")}`}function readCallback(text3){const address=text3.
trim();const query=URL.canParse(address)?new URL(address).searchParams:new URLSearchParams;const[authRequestId,state]=[query.
get("auth_request_id"),query.get("state")];if(authRequestId&&state)return{authRequestId,state};throw usage("--complete h\
olds no callback address: auth_request_id and state are missing.","Pass the whole address that the browser ended at afte\
r the consent, from http:// on.")}function assertState(subject,{state}){const fault=stateFault(subject,state);if(fault===
void 0)return;throw new Failure("FORBIDDEN",`The callback address is refused: ${fault}.`,{hint:"Pass the same --connecti\
on-name and --identifier as for the link, or make a new link with generate-link --verify."})}var import_node_crypto6,STATE_MS,
DYNAMIC_PORTS;var init_verification=__esm({"src/steps/verification.ts"(){import_node_crypto6=require("node:crypto");init_failure();
STATE_MS=60*60*1e3;DYNAMIC_PORTS=[49152,65536]}});var consent_exports={};__export(consent_exports,{verify:()=>verify,waitForConsent:()=>waitForConsent});async function waitForConsent(client,connection,identifier,options){
const{callback,seconds}=options;const makeLink=()=>consentLink(client,connection,identifier,options);let link=await makeLink();
options.show(link);const until=performance.now()+seconds*1e3;const before=options.renew?await lookAtAccount(client,connection.
keyId,identifier):void 0;let status;for(let pause2=FIRST_POLL_MS;;pause2=Math.min(pause2*1.5,LAST_POLL_MS)){const left=until-
performance.now();if(hasEnded(link)){link=await makeLink();if(left>0)options.show(link)}if(left<=0)throw authorizationRequired(
connection,identifier,link,status,options);const query=await Promise.race([callback?.received??never(),client.pause(Math.
min(pause2,left))]);if(query)return await verify(client,connection,identifier,String(query.get("auth_request_id")));const time=Math.
min(LOOK_MS,Math.max(LAST_LOOK_MS,until-performance.now()));const account=await look(client,connection,identifier,time);
const isNew=before?.status!=="ACTIVE"||account?.updatedAt!==before.updatedAt;if(account?.status==="ACTIVE"&&isNew)return account;
status=account?.status??status}}async function verify(client,connection,identifier,authRequestId){const{keyId}=connection;
const anew=[["generate-link","--connection-name",keyId,"--verify"]];const refusal=await verifyUser(client,authRequestId,
identifier).catch(error=>error);if(refusal instanceof Failure&&refusal.code==="FORBIDDEN"){throw refusal.with({hint:`Som\
eone other than ${identifier} consented, or --identifier is wrong: create a new link for the right person.`,next:anew},`\
Scalekit does not accept that it was ${identifier} who consented: ${refusal.message}`)}const settled=refusal===void 0||refusal instanceof
Failure&&refusal.retryable;const settleMs=Math.min(SETTLE_SECONDS*1e3,client.session.remainingMs()/2);const until=performance.
now()+(settled?settleMs:0);for(;;){const account=await look(client,connection,identifier,LOOK_MS);if(account?.status==="\
ACTIVE")return account;if(performance.now()<until){await client.pause(FIRST_POLL_MS/2);continue}if(refusal instanceof Failure&&
refusal.code==="NOT_FOUND"){throw refusal.with({hint:"The callback was used before, or is too old: create a new link.",next:anew},
"Scalekit does not know this authorization, or it was verified before.")}if(refusal!==void 0)throw refusal;throw new Failure(
"ACCOUNT_NOT_ACTIVE",`Please activate the ${keyId} connection in the Scalekit Dashboard. ${identifier} was verified, and\
 the account is still ${account?.status??"unknown"}.`,{hint:"Run `generate-link` without --verify in a moment to see whe\
ther it is authorized.",details:{status:account?.status??null,connection_name:keyId},next:[["generate-link","--connectio\
n-name",keyId]]})}}async function look(client,{keyId},identifier,ms){try{return await Promise.race([lookAtAccount(client,
keyId,identifier),client.pause(ms).then(()=>void 0)])}catch(error){if(client.session.signal.aborted||!(error instanceof Failure&&
error.retryable))throw error;return void 0}}function hasEnded({expires_at:at}){return at!==void 0&&Date.parse(at)<=Date.
now()}var FIRST_POLL_MS,LAST_POLL_MS,LOOK_MS,LAST_LOOK_MS,SETTLE_SECONDS,never;var init_consent=__esm({"src/steps/consen\
t.ts"(){init_failure();init_accounts();init_authorize();FIRST_POLL_MS=1e3;LAST_POLL_MS=5e3;LOOK_MS=5e3;LAST_LOOK_MS=1e3;
SETTLE_SECONDS=10;never=()=>new Promise(()=>{})}});async function listenForCallback(accepts){const path=`/${(0,import_node_crypto7.randomBytes)(16).toString("hex")}`;const server=(0,import_node_http3.createServer)();
await new Promise((resolve9,reject)=>{server.once("error",reject);server.listen(0,"127.0.0.1",resolve9)});const host=`12\
7.0.0.1:${server.address().port}`;const received=new Promise(resolve9=>{server.on("request",(request,response)=>{const{pathname,
searchParams}=new URL(String(request.url),`http://${host}`);if(request.method!=="GET"||request.headers.host!==host||pathname!==
path)return answer(response,404,"There is nothing here.");if(!accepts(searchParams))return answer(response,400,"This is \
not the authorization that was waited for. Ask for a new link.");server.close();answer(response,200,"Thank you. You can \
close this page and go back to where you came from.");resolve9(searchParams)})});const close2=()=>{server.close();server.
closeAllConnections()};return{url:`http://${host}${path}`,received,close:close2}}function answer(response,status,text3){
response.writeHead(status,{"content-type":"text/html; charset=utf-8","content-security-policy":"default-src 'none'","ref\
errer-policy":"no-referrer","cache-control":"no-store",connection:"close"});response.end(`<!doctype html><html lang="en"\
><meta charset="utf-8"><title>Authorization</title><p>${text3}</p></html>
`)}var import_node_crypto7,import_node_http3;var init_callback_listener=__esm({"src/http/callback-listener.ts"(){import_node_crypto7=
require("node:crypto");import_node_http3=require("node:http")}});var verified_consent_exports={};__export(verified_consent_exports,{verifiedConsent:()=>verifiedConsent});async function verifiedConsent({
client,connection,identifier},subject,options){const state=makeState(subject);if(options.seconds===0){const link=await consentLink(
client,connection,identifier,{state,userVerifyUrl:unattendedCallback()});throw toBeCompleted(authorizationRequired(connection,
identifier,link,void 0,options))}const callback=await listenForCallback(query=>query.has("auth_request_id")&&stateFault(
subject,query.get("state")??"")===void 0);try{const target={state,userVerifyUrl:callback.url,callback};return await waitForConsent(
client,connection,identifier,{...options,...target})}catch(error){throw error instanceof Failure&&error.code==="AUTHORIZ\
ATION_REQUIRED"?toBeCompleted(error):error}finally{callback.close()}}function toBeCompleted(failure){return failure.with(
{hint:"Show the user `link`; after the consent their browser ends up at an address that begins with http://127.0.0.1 and\
 cannot be reached: ask for that full address, and pass it within the hour to the command in `next`, on its stdin.",next:[
["generate-link","--connection-name",String(failure.details.connection_name),"--complete","-"]]})}var init_verified_consent=__esm(
{"src/steps/verified-consent.ts"(){init_failure();init_callback_listener();init_authorize();init_consent();init_verification()}});var run_exports4={};__export(run_exports4,{run:()=>run4});async function run4(flags12,context){assertFlags(flags12);const pasted=flags12.
complete===void 0?void 0:await readPasted(context,flags12.complete);context.mayCreateAccounts();const opened=await openAccount(
context,flags12,true);const{client,connection,identifier}=opened;let{account}=opened;if(needsConsent(connection)&&(pasted!==
void 0||flags12.renew||!isAuthorized(connection,account)))account=await obtainConsent().catch(error=>{throw withNextStep(
error,connection.keyId,flags12)});else await requireAuthorized(client,connection,identifier,account);return{connection_name:connection.
keyId,identifier,type:connection.type,account:account?{id:account.id,status:account.status}:null,authorized:true};async function obtainConsent(){
const subject={...context.settings.credentials(),connectionName:connection.keyId,identifier};if(pasted!==void 0){const{verify:verify2}=await Promise.resolve().then(()=>(init_consent(),consent_exports));
assertState(subject,pasted);return await verify2(client,connection,identifier,pasted.authRequestId)}if(!account&&!flags12.
renew)await assertNoOtherSpelling(client,connection,identifier);const seconds=flags12.wait??(flags12.verify?VERIFY_SECONDS:
0);const{renew}=flags12;const wait={renew,seconds,show:showLink(context,connection.keyId,seconds)};if(flags12.verify){const{
verifiedConsent:verifiedConsent2}=await Promise.resolve().then(()=>(init_verified_consent(),verified_consent_exports));return await verifiedConsent2(
opened,subject,wait)}const link={state:flags12.state,userVerifyUrl:flags12["user-verify-url"]};if(seconds>0){const{waitForConsent:waitForConsent2}=await Promise.resolve().then(()=>(init_consent(),consent_exports));
return await waitForConsent2(client,connection,identifier,{...wait,...link})}const made=await consentLink(client,connection,
identifier,{...link,renew},account?.status);throw authorizationRequired(connection,identifier,made,account?.status,{renew})}}
function withNextStep(error,connectionName,flags12){if(!(error instanceof Failure)||error.details.link===void 0||error.next.
length>0)return error;const optional=["state","user-verify-url"].flatMap(flag=>flags12[flag]===void 0?[]:[`--${flag}`,flags12[flag]]);
const wait=flags12.renew?[]:["--wait",`${SETTLE_SECONDS2}`];const then=flags12.renew?"repeat the call that needed the ne\
w consent; the command in `next` shows the account":"run the command in `next`: it says `authorized` once Scalekit has r\
egistered the consent";return error.with({hint:`Show the user \`link\` and ask them to open it and consent. When they say \
it is done, ${then}.`,next:[["generate-link","--connection-name",connectionName,...wait,...optional]]})}function showLink(context,connectionName,seconds){
let shown2=0;return({link})=>{if(shown2++===0)context.deadline.extend(seconds);context.note(`Open this link to authorize\
 ${connectionName}: ${link}`)}}async function readPasted(context,value){if(/^https?:\/\//i.test(value))return readCallback(
value);const source=value==="-"||value.startsWith("@")?value:`@${value}`;return readCallback(await context.input.text("c\
omplete",source))}function assertFlags(flags12){const{state,complete,verify:verify2,"user-verify-url":url}=flags12;assertLength(
"state",state,MAX_STATE_CHARS);assertLength("user-verify-url",url,MAX_URL_CHARS);if(verify2&&complete!==void 0)throw usage(
"--verify and --complete exclude each other.","Pass --complete alone: it ends what --verify began.");if((verify2||complete!==
void 0)&&(state!==void 0||url!==void 0))throw usage("--state and --user-verify-url are for an app of your own that verif\
ies its users.","Leave them out: --verify brings its own.")}function assertLength(flag,value,most){if(value===void 0||value.
length<=most)return;throw usage(`--${flag} is ${value.length} characters long; ${most} are allowed.`,`Shorten --${flag}.`)}
var MAX_STATE_CHARS,MAX_URL_CHARS,VERIFY_SECONDS,SETTLE_SECONDS2;var init_run4=__esm({"src/commands/generate-link/run.ts"(){
init_failure();init_connections();init_authorize();init_identifiers();init_verification();init_open_account();MAX_STATE_CHARS=
512;MAX_URL_CHARS=2048;VERIFY_SECONDS=300;SETTLE_SECONDS2=60}});async function listToolSet(client,target,offers,paging={}){const{connectionName,provider,identifier}=target;const lookups=new Lookups(
client,identifier,offers,paging);const guess=provider===void 0||connectionName!==void 0?void 0:guessProviderKey(provider);
const[connections]=await Promise.all([lookups.connections(connectionName),guess===void 0?void 0:lookups.catalog(guess)]);
if(connectionName!==void 0){const{connection}=chooseConnection(connections,target);const tools2=await lookups.toolsOfConnection(
connection);return{tools:tools2,provider:connection.provider,warnings:[],...hiddenBy(lookups)}}if(provider===void 0){const tools2=await lookups.
allTools(connections);return{tools:tools2,provider:null,warnings:[],...hiddenBy(lookups)}}const{key,alias}=providerOf(connections,
provider)??unconfigured(provider);const own=connections.filter(connection=>isUsable(connection)&&connection.provider===key);
const tools=await lookups.toolsOfProvider(key,own);return{tools,provider:key,alias,warnings:[],...hiddenBy(lookups)}}function unconfigured(name){
const key=guessProviderKey(name);return{key,...normalizeProvider(key)!==normalizeProvider(name)&&{alias:{from:name,to:key}}}}
var init_tool_set=__esm({"src/steps/tool-set.ts"(){init_connections();init_discover();init_lookups();init_providers()}});var list_exports={};__export(list_exports,{listTools:()=>listTools2});async function listTools2(context,flags12,scope){const paging={
pageSize:flags12["page-size"],pageToken:flags12["page-token"]};const set2=await listToolSet(await context.client(),scope,
context.policy.offers,paging);context.remark(set2);const{tools,provider,hidden}=set2;const shared3={provider,total:tools.
length,...hidden!==void 0&&{hidden}};if(flags12.query===void 0){const row=tool=>flags12.full?describeTool(tool,true):{name:tool.
name,description:tool.description};return{...shared3,tools:tools.map(row)}}const providers=new Set(tools.map(tool=>tool.
provider));const request=readQuery(flags12.query,providerNames(providers,ALIASES));const ranked=rankTools(request,tools);
const ofProvider=tool=>provider===null?{provider:tool.provider}:{};const limit=flags12.limit??DEFAULT_LIMIT2;return{...shared3,
tools:describeTools({request,ranked,all:tools},limit,ofProvider)}}var init_list=__esm({"src/commands/get-tool/list.ts"(){
init_discover();init_find_answer();init_schema();init_tool_set();init_providers2();init_query();init_rank();init_spec7()}});var run_exports5={};__export(run_exports5,{run:()=>run5});async function run5(flags12,context){const connectionName=context.
connectionName(flags12["connection-name"]);const identifier=connectionName===void 0?flags12.identifier??context.settings.
identifier:await context.identifier(flags12.identifier);const scope={connectionName,provider:flags12.provider,identifier};
if(flags12["tool-name"].length>0)return await showTools(context,flags12["tool-name"],scope,flags12.full);const{listTools:listTools3}=await Promise.resolve().then(()=>(init_list(),list_exports));
return await listTools3(context,flags12,scope)}async function showTools(context,names,scope,full){const client=await context.
client();const wanted=[...new Set(names)];const found2=await findDefinitions(client,wanted,scope);const byName2=new Map(
found2.map(tool=>[tool.name,tool]));const missing2=wanted.filter(name=>!byName2.has(name));const isNarrowed=scope.provider!==
void 0||scope.connectionName!==void 0;if(missing2.length>0&&isNarrowed){const connections=await listConnections(client,scope.
connectionName);const short=await findShortNames(client,connections,scope,missing2);for(const[name,tool]of short)byName2.
set(name,tool)}for(const name of missing2.filter(one=>!byName2.has(one))){const custom=await showCustomTool(client,name,
scope);if(!custom)throw await toolNotFound(client,name,scope.provider&&guessProviderKey(scope.provider));byName2.set(name,
custom)}const shown2=new Map(wanted.flatMap(name=>byName2.get(name)??[]).map(tool=>[tool.name,tool]));const tools=[...shown2.
values()].map(tool=>describeTool(tool,full));return tools.length===1?{tool:tools[0]}:{tools}}var init_run5=__esm({"src/c\
ommands/get-tool/run.ts"(){init_connections();init_custom_tools();init_discover();init_schema()}});function numberWarnings(value,root){const inexact=[];const notFinite=[];const visit=(node,path)=>{if(typeof node==="numb\
er"){if(!Number.isFinite(node))notFinite.push(`${path} (${node})`);else if(Number.isInteger(node)&&!Number.isSafeInteger(
node))inexact.push(path)}else if(Array.isArray(node)){for(const[at,item]of node.entries())visit(item,`${path}[${at}]`)}else if(typeof node===
"object"&&node!==null){for(const[key,member]of Object.entries(node))visit(member,`${path}.${key}`)}};visit(value,root);return[
...inexact.length>0?[`Integers beyond 2^53, whose last digits may be wrong: ${named2(inexact)}. proxy-request keeps all \
digits.`]:[],...notFinite.length>0?[`Not valid in JSON, printed as null: ${named2(notFinite)}.`]:[]]}function named2(paths){
const rest=paths.length-MAX_NAMED;return`${paths.slice(0,MAX_NAMED).join(", ")}${rest>0?` and ${rest} more`:""}`}var MAX_NAMED;
var init_numbers=__esm({"src/answer/numbers.ts"(){MAX_NAMED=5}});function grantPermit(covers){return{covers}}var init_permit=__esm({"src/scalekit/permit.ts"(){}});function changesSomething(call){return call.effect!=="read"}function risksOf(call,cwd){const changes=changesSomething(call);
const{effect,kind,count:count2=1}=call;const files=call.localFiles??[];const outside=files.filter(file=>isOutside(cwd,file));
const attaches=kind==="tool"&&call.usesFiles===true&&files.length>0&&SENDS.test(String(call.tool));const risks=[[effect===
"destructive","removes or replaces something, or shows it to many people"],[effect==="unknown","may do anything: its eff\
ect is unknown"],[kind==="proxy"&&changes,"is a raw request that could change something"],[call.unchecked===true,"is not\
 checked against the schema"],[count2>1&&changes,`changes something ${count2} times`],[call.mailsFile===true||attaches&&
changes,"sends a file to someone"],[outside.length>0,`sends a file from outside the working directory (${outside.join(",\
 ")})`]];return risks.filter(([holds])=>holds).map(([,reason])=>reason)}function isOutside(cwd,file){const way=(0,import_node_path7.relative)(
cwd,file);return way===".."||/^\.\.[\\/]/.test(way)||(0,import_node_path7.isAbsolute)(way)}var import_node_path7,SENDS;var init_call=__esm(
{"src/policy/call.ts"(){import_node_path7=require("node:path");SENDS=/(?:^|[_-])(?:send|reply|forward|mail|email|post|publish|share|submit|message|invite|notify)/i}});function keyedHash(secret,purpose,request){return(0,import_node_crypto8.createHmac)("sha256",secret).update(`${purpose}\0${canonicalJson(
request)}`).digest("hex").slice(0,32)}function makeConfirmation(secret,request,now3){const made=Math.floor(now3/1e3).toString(
36);return`${made}-${keyedHash(secret,`confirm ${made}`,request)}`}function checkConfirmation(secret,request,confirm,now3){
const[,made,hash]=TOKEN.exec(confirm.trim())??[];if(made===void 0||hash===void 0)return"malformed";const expected2=keyedHash(
secret,`confirm ${made}`,request);if(!(0,import_node_crypto8.timingSafeEqual)(Buffer.from(expected2),Buffer.from(hash)))
return"other request";const age=now3/1e3-Number.parseInt(made,36);return age>CONFIRMATION_SECONDS||age<-CLOCK_SLACK_SECONDS?
"expired":void 0}var import_node_crypto8,CONFIRMATION_SECONDS,CLOCK_SLACK_SECONDS,TOKEN;var init_confirmation=__esm({"sr\
c/policy/confirmation.ts"(){import_node_crypto8=require("node:crypto");init_canonical();CONFIRMATION_SECONDS=15*60;CLOCK_SLACK_SECONDS=
60;TOKEN=/^([0-9a-z]{1,10})-([0-9a-f]{32})$/}});function senderFor(policy,call,secret,context){const permit=grantPermit(path=>coversRedirect(call,path));return async(work,{
input,executionId}={})=>{if(!changesSomething(call))return await work(permit);const content2=input===void 0?policy.bound(
call):policy.bound({...call,content:{...call.content,input}});const answered=writeSending(policy,call,keyedHash(secret,"\
audit",content2),context);context.act();try{const result=await work(permit);answered("ok",executionId?.(result));return result}catch(error){
const{code,details}=asFailure(error);answered(code,details.execution_id);throw error}}}function writeSending({auditLog},call,hash,{
redactor,remark}){if(!auditLog)return()=>{};const{command,effect,tool,method,connection,identifier}=call;const line={call:(0,import_node_crypto9.randomUUID)(),
command,effect,...tool!==void 0&&{tool},...method!==void 0&&{method,path:call.path?.split("?")[0]},connection_name:connection.
keyId,identifier,request:hash};const write3=more=>{const safe=redactor.value({time:new Date().toISOString(),...more,...line});
auditLog.write(safe)};write3({phase:"sending"});return(outcome,executionId)=>{const id=typeof executionId==="string"&&executionId!==
""?{execution_id:executionId}:{};try{write3({phase:"answered",outcome,...id})}catch(error){remark({warnings:[`The call w\
as sent, but the audit log could not be written: ${messageOf(error)}`]})}}}function coversRedirect(call,path){return call.
kind!=="proxy"||changesSomething(call)||path!==""}var import_node_crypto9;var init_authorization=__esm({"src/policy/auth\
orization.ts"(){import_node_crypto9=require("node:crypto");init_document();init_failure();init_permit();init_call();init_confirmation()}});function commandLine(words){return words.map(quote).join(" ")}function flagWords(flag,value){return value.startsWith("-")?
[`--${flag}=${value}`]:[`--${flag}`,value]}function rerun(command,flags12){const words=Object.entries(flags12).flatMap(([
flag,value])=>{if(flag==="identifier"||value===void 0||value===false)return[];if(value===true)return[`--${flag}`];return[
value].flat().flatMap(one=>{const text3=String(one);return flagWords(flag,text3.length>MAX_REPEATED_CHARS?`<the same --${flag}\
>`:text3)})});return[command,...words]}function quote(word){return/^[\w@%+=:,./\\-]+$/.test(word)?word:`'${word.replaceAll(
"'",`'\\''`)}'`}var MAX_REPEATED_CHARS;var init_command_line=__esm({"src/commands/shared/command-line.ts"(){MAX_REPEATED_CHARS=
2e3}});async function authorizeCall(context,opened,call,flags12){const{policy,settings}=context;const whole={...call,localFiles:[
...call.localFiles??[],...context.input.files]};const{connection,identifier,account,client}=opened;policy.assertAllowed(
whole);const preview={environment:settings.credentials().envUrl,...call.preview??call.content};if(flags12["dry-run"]){const needed=policy.
reasonsToConfirm(whole).length>0;const confirm=needed?policy.confirmationFor(whole):void 0;const dryRun={dry_run:true,request:preview,
account_status:isAuthorized(connection,account)?"ACTIVE":account?.status??"NOT_FOUND",...confirm!==void 0&&{confirm},next:[
rerun(call.command,{...flags12,"dry-run":false,confirm})]};return{dryRun}}const goingOn=error=>{throw withCommand(error,
call,flags12)};await requireAuthorized(client,connection,identifier,account).catch(goingOn);policy.assertConfirmed(whole,
flags12.confirm,preview);const{clientSecret}=settings.credentials();const{redactor}=context;const hooks={redactor,act:()=>context.
act(),remark:context.remark.bind(context)};const send2=senderFor(policy,whole,clientSecret,hooks);return{send:(work,options)=>send2(
work,options).catch(goingOn)}}function withCommand(error,call,flags12){if(!(error instanceof Failure)||error.details.link===
void 0||error.next.length>0)return error;const changes=changesSomething(call);return error.with({next:[rerun(call.command,
changes?{...flags12,"dry-run":true,confirm:void 0}:flags12)]})}var init_authorize_call=__esm({"src/commands/shared/autho\
rize-call.ts"(){init_failure();init_authorization();init_call();init_authorize();init_command_line()}});function windowsNameFault(path,separator=import_node_path8.sep){if(separator!=="\\")return void 0;const name=(0,import_node_path8.basename)(
path.replaceAll("\\","/"));if(/^[\\/]{2}\.[\\/]/.test(path)||DEVICE.test(name))return"is the name of a device on Windows";
if(/[. ]$/.test(name))return"ends with a dot or a space, which Windows leaves out";if(/[<>:"|?*]/.test(name.replace(/^[a-z]:/i,
"")))return"has characters that Windows keeps for itself";return void 0}var import_node_path8,DEVICE;var init_windows_names=__esm(
{"src/files/guards/windows-names.ts"(){import_node_path8=require("node:path");DEVICE=/^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?:\s*\..*|\s*)$/i}});function secretScanner({plain:plain2,encoded:encoded3}){const all=[...plain2,...encoded3];const longest=Math.max(0,...all.
map(needle=>needle.length));let tail=Buffer.alloc(0);let seen=0;return chunk=>{if(longest===0)return;const needles=seen<
ECHO_BYTES?all:plain2;seen+=chunk.length;const seam=Buffer.concat([tail,chunk.subarray(0,longest)]);if(needles.some(needle=>seam.
includes(needle)||chunk.includes(needle))){throw new Failure("FORBIDDEN","The answer holds one of the credentials of thi\
s call and was not written to disk.",{hint:"The provider echoes the credentials; tell the user, and use a tool or anothe\
r path."})}tail=Buffer.concat([tail,chunk.subarray(-longest)]).subarray(-(longest-1))}}var import_node_stream8,PIECE_BYTES,
ECHO_BYTES,Sink;var init_sink=__esm({"src/files/download/sink.ts"(){import_node_stream8=require("node:stream");init_failure();
init_hash();PIECE_BYTES=1024*1024;ECHO_BYTES=1024*1024;Sink=class extends import_node_stream8.Writable{bytes=0;#hash;failed;#file;#onBytes;#scan;#gathered=[];#gatheredBytes=0;#underWay=Promise.
resolve();constructor(file,{needles,onBytes,claim}){super({highWaterMark:PIECE_BYTES});this.#file=file;this.#onBytes=onBytes;
this.#scan=secretScanner(needles);this.#hash=new RunningHash(strongest(claim?.hashes??{}))}get sha256(){return this.#hash.
digest()}digestOf(name){return this.#hash.digestOf(name)}_write(chunk,_encoding,done){try{this.#scan(chunk)}catch(error){
done(error);return}this.#hash.add(chunk,this.bytes);this.bytes+=chunk.length;this.#onBytes?.(chunk.length);this.#gathered.
push(chunk);this.#gatheredBytes+=chunk.length;if(this.#gatheredBytes<PIECE_BYTES)done();else this.#settle(this.#flush(),
done)}_final(done){this.#settle(this.#flush().then(()=>this.#underWay),done)}#settle(work,done){work.then(()=>done(),error=>{
this.failed=error;done(error)})}async#flush(){await this.#underWay;this.#underWay=this.#writeAll(this.#gathered,this.#gatheredBytes);
this.#underWay.catch(()=>{});this.#gathered=[];this.#gatheredBytes=0}async#writeAll(chunks,bytes){if(bytes===0)return;let{
bytesWritten:at}=await this.#file.writev(chunks);if(at===bytes)return;const all=Buffer.concat(chunks);while(at<bytes)at+=
(await this.#file.write(all,at)).bytesWritten}}}});function outputPath(cwd,flag,name="output-file"){if(flag==="-")throw usage(`--${name} - : stdout holds the answer alone.`,
"Name the file to save it to.");if(!flag.endsWith("/")&&!flag.endsWith("/.")&&!flag.endsWith(import_node_path9.sep))return(0,import_node_path9.resolve)(
cwd,flag);throw new Failure("USAGE",`--${name} ${JSON.stringify(flag.slice(0,200))} names a folder.`,{hint:"Name the fil\
e in it as well."})}async function checkTarget(path,overwrite,homeDir){const target=await lookAt(path,overwrite,homeDir);
const probe=partialPath(target.path);try{(0,import_node_fs5.closeSync)((0,import_node_fs5.openSync)(probe,"wx",384));(0,import_node_fs5.rmSync)(
probe)}catch(error){throw diskFailure(error,target.path)}return target.path}async function lookAt(path,overwrite,homeDir){
const full=(0,import_node_path9.resolve)(path);const fault=windowsNameFault(full);if(fault!==void 0)throw fileRefused(full,
fault,"Choose another name for the file.");let folder;try{folder=await realPath((0,import_node_path9.dirname)(full));if(!(await(0,import_promises3.stat)(
folder)).isDirectory())throw Object.assign(new Error,{code:"ENOTDIR"})}catch{throw new Failure("FILE_NOT_FOUND",`There i\
s no folder ${(0,import_node_path9.dirname)(full)}.`,{hint:"Create the folder, or name a file in another one."})}const target=(0,import_node_path9.join)(
folder,(0,import_node_path9.basename)(full));const secret=secretAt(full,homeDir)??secretAt(target,homeDir);if(secret!==void 0){
throw new Failure("FILE_REFUSED",`${target} is or belongs to ${secret} and is not written to.`,{hint:"Name another file;\
 no flag changes this."})}const there=await(0,import_promises3.lstat)(target).catch(error=>{if(codeOf(error)==="ENOENT")
return void 0;throw diskFailure(error,target)});if(!there)return{path:target,mode:void 0};if(!there.isFile()){throw new Failure(
"FILE_REFUSED",`${target} is not a regular file.`,{hint:"Name another file."})}if(!overwrite){throw new Failure("FILE_EX\
ISTS",`${target} exists.`,{hint:"Name another file, or pass --overwrite after the user agreed to replace it."})}return{path:target,
mode:there.mode&511}}function partialPath(target){return(0,import_node_path9.join)((0,import_node_path9.dirname)(target),
`.${(0,import_node_crypto10.randomBytes)(6).toString("hex")}.part`)}async function saveStream(stream,path,options){const{
path:target,mode}=await lookAt(path,options.overwrite,options.homeDir);const partial=partialPath(target);try{const written=await writePartial(
stream,partial,options,mode);await lookAt(target,options.overwrite,options.homeDir);await(0,import_promises3.rename)(partial,
target);return{...written,output_file:target}}catch(error){stream.destroy();await(0,import_promises3.rm)(partial,{force:true}).
catch(()=>{});if(options.signal.aborted)throw options.signal.reason;throw error instanceof Failure?error:diskFailure(error,
target)}}async function saveTemporary(stream,tmpDir,name,options){const folder=await(0,import_promises3.mkdtemp)((0,import_node_path9.join)(
tmpDir,"scalekit-answer-")).catch(error=>{stream.destroy();throw elsewhere(diskFailure(error,tmpDir))});try{return await saveStream(
stream,(0,import_node_path9.join)(folder,name),{...options,overwrite:false,ownerOnly:true})}catch(error){await(0,import_promises3.rm)(
folder,{recursive:true,force:true});throw elsewhere(asFailure(error))}}function elsewhere(failure){if(failure.code!=="FI\
LE_REFUSED")return failure;return failure.with({hint:"Choose the place with --output-file, or set TMPDIR to a writable f\
older."})}async function writePartial(stream,partial,options,mode){const{expectedBytes,claim,ownerOnly,signal}=options;const atFirst=ownerOnly?
384:mode??438;const file=await(0,import_promises3.open)(partial,import_node_fs5.constants.O_WRONLY|import_node_fs5.constants.
O_CREAT|import_node_fs5.constants.O_EXCL,atFirst);try{if(mode!==void 0)(0,import_node_fs5.fchmodSync)(file.fd,mode);const sink=new Sink(
file,options);try{await(0,import_promises4.pipeline)(stream,sink,{signal})}catch(error){if(error instanceof Failure||error===
sink.failed)throw error;throw broken(messageOf(error))}const{bytes,sha256}=sink;if(expectedBytes!==void 0&&bytes!==expectedBytes)
throw broken(`${bytes} of ${expectedBytes} bytes came`);const wrong=claim&&difference(claim,{bytes,digestOf:name=>sink.digestOf(
name)});if(wrong!==void 0&&!(claim?.mayDiffer&&expectedBytes!==void 0))throw broken(wrong);await file.sync();return{bytes,
sha256,...wrong!==void 0&&{difference:wrong}}}finally{await file.close()}}function broken(why){return new Failure("NETWO\
RK",`The download broke off: ${why}.`,{hint:"Nothing was left behind; run the command again."})}function diskFailure(error,target){
const code=codeOf(error);return new Failure("FILE_REFUSED",`${target} could not be written: ${code}.`,{hint:DISK_HINTS[code]??
"Choose a folder that can be written to.",cause:error})}function codeOf(error){return String(error.code??error)}var import_node_crypto10,
import_node_fs5,import_promises3,import_node_path9,import_promises4,DISK_HINTS;var init_save=__esm({"src/files/download/\
save.ts"(){import_node_crypto10=require("node:crypto");import_node_fs5=require("node:fs");import_promises3=require("node:fs/promises");
import_node_path9=require("node:path");import_promises4=require("node:stream/promises");init_document();init_failure();init_real_path();
init_secret_stores();init_windows_names();init_verify();init_sink();DISK_HINTS={ENOSPC:"Free some space, or choose a fol\
der on another disk.",ENAMETOOLONG:"Choose a shorter name."}}});async function prepareSaves(context,flags12){const{cwd,homeDir}=context.host;const saves=[];for(const flag of flags12.save){
const[path="",...rest]=flag.split("=");const name=rest.join("=");if(partsOf(path).length===0||name===""){throw usage(`--\
save ${JSON.stringify(flag.slice(0,200))} is not PATH=FILE.`,"Write --save results.0.url=photo.png: a path of the answer\
, and the file to save it to.")}const file=await checkTarget(outputPath(cwd,name,"save"),flags12.overwrite,homeDir);if(saves.
some(other=>other.file===file))throw usage(`--save names ${file} twice.`,"Use a different file for each path.");saves.push(
{path,file})}return saves}async function saveMembers(context,client,data,saves,overwrite){const saved=[];const warnings=[];
for(const{path,file}of saves){try{const found2=memberAt(data,path);if("missing"in found2){warnings.push(`--save: ${found2.
missing}`);continue}const content2=await contentOf(client,found2.value,found2.name,file);if(typeof content2==="string"){
warnings.push(`--save ${path}: ${content2}`);continue}const options={overwrite,homeDir:context.host.homeDir,needles:context.
redactor.needles(),signal:context.deadline.signal,onBytes:()=>client.session.progress(),expectedBytes:content2.bytes};saved.
push({path,...await saveStream(content2.stream,file,options)})}catch(error){const{interruption}=context.deadline;if(interruption)
throw interruption.with({hint:"The call was answered: continue from `data`, next to `error`, and do not repeat a call th\
at changes something.",retryable:false,document:{data}},`${interruption.message} The call was answered, but not everythi\
ng that --save names was saved.`);const{code,message:message2}=asFailure(error);warnings.push(`--save ${path}: nothing w\
as saved to ${file} (${code}: ${message2})`)}}return{...saves.length>0&&{saved},warnings}}function memberAt(data,path){const parts=partsOf(
path);if(parts[0]==="data"&&!(isObjectOrArray(data)&&Object.hasOwn(data,"data")))parts.shift();let value=data;let name="";
while(parts.length>0){const node=isObjectOrArray(value)?value:{};const step=takeStep(parts,[node]);if(step===void 0){const keys=Object.
keys(node);const there=keys.length>0?`there are: ${keys.slice(0,30).join(", ")}`:"there is nothing below it";return{missing:`\
the answer has no "${path}"; where "${parts[0]}" was looked for, ${there}.`}}value=Reflect.get(node,step);if(Number.isNaN(
Number(step)))name=step}return{value,name}}async function contentOf(client,value,name,file){if(typeof value!=="string")return{
stream:import_node_stream9.Readable.from([Buffer.from(`${toJsonLine(value,true)}
`)])};if(/^https?:\/\//i.test(value))return await fetched(client,value,file);if(/^\/[^/]\S*$/.test(value)&&/url|link|href|path/i.
test(name))return`"${value.slice(0,200)}" is a path of the provider's API; fetch it with proxy-request --path.`;const[head2,
isBase64]=DATA_URL.exec(value)??[];if(head2!==void 0){const body=value.slice(head2.length);const bytes2=isBase64?decoded3(
body):unescaped2(body);return bytes2?{stream:import_node_stream9.Readable.from([bytes2])}:"its data URL is not valid."}const isNamed2=BASE64_NAME.
test(name);const bytes=isNamed2||value.length>=MIN_BASE64_CHARS?decoded3(value):void 0;return{stream:import_node_stream9.Readable.
from([bytes??Buffer.from(value)])}}async function fetched(client,url,file){const answer2=await withRetries(client.session,
()=>fetchExternal(client,url,{method:"GET"}));if(/^text\/html\b/i.test(answer2.headers["content-type"]??"")&&!/\.html?$/i.
test(file)){answer2.body.destroy();return"its address answers with a page of HTML, most likely one to sign in; the file \
is not there."}const length=answer2.headers["content-length"];return{stream:answer2.body,bytes:length===void 0?void 0:Number(
length)}}function decoded3(text3){const compact=text3.replace(/\s+/g,"");if(compact===""||!(BASE64.test(compact)||BASE64_URL.
test(compact)))return void 0;const digits=compact.replace(/=+$/,"");if(digits.length%4===1)return void 0;return Buffer.from(
digits,"base64url")}function unescaped2(text3){try{return Buffer.from(decodeURIComponent(text3))}catch{return void 0}}var import_node_stream9,
MIN_BASE64_CHARS,BASE64,BASE64_URL,BASE64_NAME,DATA_URL;var init_saves=__esm({"src/commands/shared/saves.ts"(){import_node_stream9=
require("node:stream");init_document();init_failure();init_fields();init_json();init_save();init_retry();init_proxy3();MIN_BASE64_CHARS=
64;BASE64=/^[A-Za-z0-9+/]+={0,2}$/;BASE64_URL=/^[A-Za-z0-9_-]+={0,2}$/;BASE64_NAME=/^(?:data|content_?bytes)$|base_?64/i;
DATA_URL=/^data:[^,]*?(;base64)?,/is}});function isObject2(value){return typeof value==="object"&&value!==null&&!Array.isArray(value)}function*objectsOf(data){let level=isObject2(
data)?[{path:[],object:data}]:[];for(let depth=0;depth<=MAX_DEPTH5&&level.length>0;depth++){yield*level;level=level.flatMap(
({path,object})=>Object.entries(object).flatMap(([key,member])=>isObject2(member)?[{path:[...path,key],object:member}]:[]))}}
function findList(data){if(Array.isArray(data))return[];let best;for(const{path,object}of objectsOf(data)){if(best&&best.
length>0&&path.length+1>best.path.length)break;for(const[key,member]of Object.entries(object)){if(Array.isArray(member)&&
(!best||member.length>best.length))best={path:[...path,key],length:member.length}}}return best?.path}function listAt(data,path){
let at=data;for(const key of path)at=isObject2(at)?at[key]:void 0;return Array.isArray(at)?at:[]}function withList(data,path,list4){
const[key,...rest]=path;if(key===void 0||!isObject2(data))return list4;return{...data,[key]:withList(data[key],rest,list4)}}
var MAX_DEPTH5;var init_find_list=__esm({"src/steps/pages/find-list.ts"(){MAX_DEPTH5=3}});async function collectPages(first,{maxItems,load,cursorOf:cursorOf2}){const path=findList(first.data);if(path===void 0){
return{data:first.data,pages:{count:1,items:0,complete:true},warnings:["--all-pages: the answer holds no list."]}}const items=[
...listAt(first.data,path)];let{next,isUnreachable=false}=first;let count2=1;let latest=[...items];const seen=new Set([JSON.
stringify(next)]);const end=warning=>{const cut=items.length>maxItems;const complete=next===void 0&&!cut&&warning===void 0;
return{data:withList(first.data,path,items.slice(0,maxItems)),pages:{count:count2,items:Math.min(items.length,maxItems),
complete,...!complete&&!cut&&next!==void 0&&{next_cursor:cursorOf2(next)}},warnings:warning===void 0?[]:[`--all-pages: ${warning}`]}};
while(next!==void 0&&items.length<maxItems){let page;try{page=await load(next)}catch(error){const{code,message:message2}=asFailure(
error);return end(`page ${count2+1} could not be fetched (${code}: ${message2}); the pages before it are here.`)}count2++;
const found2=listAt(page.data,path);if(found2.length>0&&(0,import_node_util2.isDeepStrictEqual)(found2,latest)){return end(
`page ${count2} is the same as the one before, so no further ones were fetched.`)}for(const item of found2)items.push(item);
latest=found2;({next,isUnreachable=false}=page);if(found2.length===0){if(next!==void 0)return end(`page ${count2} is emp\
ty, so no further ones were fetched.`);break}if(next!==void 0&&seen.has(JSON.stringify(next))){return end("the answer na\
mes a page that was fetched already, so no further ones were fetched.")}seen.add(JSON.stringify(next))}return end(isUnreachable?
"the answer names a next page that cannot be asked for.":void 0)}var import_node_util2;var init_collect=__esm({"src/step\
s/pages/collect.ts"(){import_node_util2=require("node:util");init_document();init_find_list()}});function pageParameters(names){const known2=new Set([...CURSOR_PARAMETERS,...Object.keys(OFFSET_PARAMETERS),...PAGE_PARAMETERS,
"$skiptoken"]);return names.filter(name=>known2.has(name))}function nextPage(facts){const objects=[...objectsOf(facts.data)].
map(({object,path})=>({object,name:path.at(-1)??""}));return byUrl(objects)??byCursor(facts,objects)??(saysLast(objects)?
void 0:byLastItem(facts,objects)??byCount(facts,objects))}function byUrl(objects){for(const{object,name}of objects){for(const member of URL_MEMBERS){
if((member==="href"||member==="uri")&&!name.startsWith("next"))continue;const value=object[member];if(typeof value==="st\
ring"&&(URL.canParse(value)||/^\/[^/]/.test(value)))return{url:value}}}return void 0}function byCursor({parameters,takes},objects){
const found2=cursorIn(objects);if(!found2)return void 0;const likely=[...PARAMETER_OF[found2.member]??[],...CURSOR_PARAMETERS];
const used=likely.find(name2=>name2 in parameters);const name=used??(found2.member==="offset"?"offset":likely.find(takes));
return name===void 0?void 0:{parameters:{...parameters,[name]:found2.cursor}}}function cursorIn(objects){if(objects.some(
({object})=>object.has_more===false||object.hasNextPage===false))return void 0;for(const member of[...CURSOR_MEMBERS,"of\
fset"]){for(const{object,name}of objects){const cursor=object[member];const isNext=member!=="offset"||name==="next_page"||
typeof cursor==="string";const isClear=!["cursor","after","starting_after","marker"].includes(member)||/next|paging|cursors|pagination/i.
test(name)||object.has_more===true;if(isNext&&isClear&&(typeof cursor==="number"||typeof cursor==="string"&&cursor!==""))
return{member,cursor}}}return void 0}function byLastItem({items,parameters,takes},objects){const last=items.at(-1);const hasMore=objects.
some(({object})=>object.has_more===true);if(!hasMore||!isObject2(last)||typeof last.id!=="string"||!takes("starting_afte\
r"))return void 0;return{parameters:{...parameters,starting_after:last.id}}}function byCount({items,parameters,takes,data},objects){
if(items.length===0||CURSOR_PARAMETERS.some(name=>name in parameters))return void 0;const top=isObject2(data)?data:{};const offset=Object.
keys(OFFSET_PARAMETERS).find(name=>name in parameters||takes(name)&&isNamed(objects,name))??Object.keys(OFFSET_PARAMETERS).
find(name=>name!=="start"&&takes(name));const page=PAGE_PARAMETERS.find(name=>name in parameters)??PAGE_PARAMETERS.find(
takes);if(isShort(items.length,parameters,objects))return void 0;if(offset!==void 0&&!(page!==void 0&&page in parameters)){
const first=OFFSET_PARAMETERS[offset];const next=(numberOf(parameters[offset])??numberOf(top[offset])??first)+items.length;
const total=totalOf(objects);if(total!==void 0&&next-first>=total)return void 0;return{parameters:{...parameters,[offset]:next}}}
if(page===void 0)return void 0;const at=numberOf(parameters[page])??1;const pages=firstNumber(objects,["total_pages","to\
talPages","pages","page_count","last_page"]);if(pages!==void 0&&at>=pages)return void 0;return{parameters:{...parameters,
[page]:at+1}}}function isShort(items,parameters,objects){const asked=SIZES.map(name=>numberOf(parameters[name])).find(size2=>size2!==
void 0);const given=firstNumber(objects,["maxResults","per_page","page_size","pageSize","limit","itemsPerPage"]);const size=given??
asked;return size!==void 0&&items<size}function saysLast(objects){return objects.some(({object})=>object.isLast===true||
object.is_last===true||object.has_more===false||object.hasMore===false||object.hasNextPage===false)}function isNamed(objects,name){
return objects.some(({object})=>typeof object[name]==="number")}function totalOf(objects){return firstNumber(objects,["t\
otal","total_count","totalCount","totalSize","total_size","totalResults"])}function firstNumber(objects,names){for(const{
object}of objects){for(const name of names){const value=numberOf(object[name]);if(value!==void 0)return value}}return void 0}
function numberOf(value){const number2=typeof value==="string"&&/^\d+$/.test(value)?Number(value):value;return typeof number2===
"number"?number2:void 0}var CURSOR_MEMBERS,CURSOR_PARAMETERS,PARAMETER_OF,OFFSET_PARAMETERS,PAGE_PARAMETERS,SIZES,URL_MEMBERS;
var init_next_page=__esm({"src/steps/pages/next-page.ts"(){init_find_list();CURSOR_MEMBERS=["next_cursor","nextCursor","\
next_page_token","nextPageToken","next_token","nextToken","next_page_cursor","continuation_token","continuationToken","c\
ontinuation","next_marker","end_cursor","endCursor","after_cursor","starting_after","after","cursor","marker"];CURSOR_PARAMETERS=
["cursor","start_cursor","page_token","pageToken","nextPageToken","next_page_token","next_cursor","page_cursor","pageCur\
sor","pagination_token","next_token","nextToken","continuation_token","continuation","continue_token","marker","after_cu\
rsor","page_after","starting_after","start_after","search_after","after_key","after"];PARAMETER_OF={nextPageToken:["page\
Token","page_token","nextPageToken"],next_page_token:["page_token","pageToken","next_page_token"],next_token:["paginatio\
n_token","next_token"],after:["after","page_after"],starting_after:["starting_after"],marker:["marker"],endCursor:["afte\
r","cursor"],end_cursor:["after","cursor"]};OFFSET_PARAMETERS={offset:0,startAt:0,start_at:0,start:0,skip:0,$skip:0,_offset:0,
_skip:0,page_offset:0,sysparm_offset:0,start_index:0,startIndex:1,start_position:1,paginationOffset:0};PAGE_PARAMETERS=[
"page","page_number","pageNumber","page_num","pageno"];SIZES=["limit","per_page","perPage","page_size","pageSize","maxRe\
sults","max_results","pagelen","count","$top","top","_limit","size"];URL_MEMBERS=["@odata.nextLink","nextLink","next","n\
ext_page_url","next_url","nextUrl","next_page","uri","href"]}});function assertPageable(tool,effect){if(effect!=="read")throw usage(`--all-pages is for tools that only read; ${tool.name}\
 is not one.`,"Leave --all-pages out.");if(pageParameters(takenBy(tool)).length>0)return;throw usage(`${tool.name} has n\
o parameter for a next page.`,"Leave --all-pages out; a larger limit, where it has one, gives more at once.")}async function allToolPages(client,tool,input,first,maxItems,run13){
const takes=name=>takenBy(tool).includes(name);const pageOf3=({data},parameters)=>{const next=nextPage({data,items:listAt(
data,findList(data)??[]),parameters,takes});const asked=next&&("url"in next?fromUrl(next.url,parameters,takes):next.parameters);
return{data,next:asked,isUnreachable:next!==void 0&&asked===void 0}};return await collectPages(pageOf3(first,input),{maxItems,
load:async next=>pageOf3(await withRetries(client.session,()=>run13(next),isRetryableOrRateLimited),next),cursorOf:next=>Object.
fromEntries(Object.entries(next).filter(([name,value])=>input[name]!==value))})}function takenBy(tool){const{properties}=tool.
inputSchema;return typeof properties==="object"&&properties!==null?Object.keys(properties):[]}function fromUrl(url,parameters,takes){
const query=[...new URL(url,"https://api.invalid/").searchParams];const wanted=new Set(pageParameters(query.map(([name])=>name)));
const known2=query.filter(([name])=>wanted.has(name)&&takes(name));return known2.length===0?void 0:{...parameters,...Object.
fromEntries(known2)}}var init_all_pages=__esm({"src/commands/execute-tool/all-pages.ts"(){init_failure();init_retry();init_collect();
init_find_list();init_next_page()}});async function readAttachments(context,tool,flags12){const attachments=[];for(const flag of flags12){const[field="",...rest]=flag.
split("=");const name=rest.join("=");if(field.trim()===""||name===""){throw usage(`--attach ${JSON.stringify(flag.slice(
0,200))} is not FIELD=FILE.`,"Write --attach file=report.pdf: a parameter of the tool, and the file to put there.")}if(attachments.
some(other=>other.field===field))throw usage(`--attach names ${field} twice.`,"Give each parameter one file.");attachments.
push(await readAttachment(context,tool,field,(0,import_node_path10.resolve)(context.host.cwd,name)))}return attachments}
async function readAttachment(context,tool,field,file){const{path,stats}=await checkOutgoing(file,context.host.homeDir);
if(stats.size>MAX_BYTES3){const hint="Use upload-file, or proxy-request --input-file, which stream a file of any size.";
throw fileRefused(path,`has ${stats.size} bytes; ${MAX_BYTES3} is the most that --attach takes`,hint)}const bytes=await(0,import_promises5.readFile)(
path);const encoding=encodingOf(field,propertyOf(tool,field));const preview={file:path,bytes:bytes.length,sha256:(0,import_node_crypto11.createHash)(
"sha256").update(bytes).digest("hex"),encoding};return{field,path,preview,value:await encode2(bytes,encoding,field,path)}}
function propertyOf(tool,field){const properties=tool.inputSchema.properties;const property=typeof properties==="object"&&
properties!==null?Reflect.get(properties,field):{};return typeof property==="object"&&property!==null?property:{}}function encodingOf(field,property){
const{description="",format="",contentEncoding=""}=property;const about=`${String(format)} ${String(contentEncoding)} ${String(
description)}`;if(/\bdata[ -]?ur[il]s?\b/i.test(about))return"data URL";if(/base64[- ]?url|url[- ]?safe base64/i.test(`${field}\
 ${about}`))return"base64url";const isBytes=/base_?64/i.test(`${field} ${about}`)||/^(?:byte|binary)$/i.test(String(format));
return isBytes||/(?:^|_)content_?bytes$/i.test(field)?"base64":"text"}async function encode2(bytes,encoding,field,path){
if(encoding==="text")return asText(bytes,field,path);if(encoding!=="data URL")return bytes.toString(encoding);const{default:mime}=await Promise.resolve().then(()=>(init_mime(),mime_exports));
const type=mime.getType((0,import_node_path10.basename)(path))??"application/octet-stream";return`data:${type};base64,${bytes.
toString("base64")}`}function asText(bytes,field,path){try{return new TextDecoder("utf-8",{fatal:true}).decode(bytes)}catch{
throw fileRefused(path,`is not UTF-8 text, and the schema does not say that ${field} takes base64`,"Look at the schema w\
ith get-tool: another parameter may take the file.")}}var import_node_crypto11,import_promises5,import_node_path10,MAX_BYTES3;
var init_attach=__esm({"src/commands/execute-tool/attach.ts"(){import_node_crypto11=require("node:crypto");import_promises5=
require("node:fs/promises");import_node_path10=require("node:path");init_failure();init_outgoing();MAX_BYTES3=32*1024*1024}});function toolCall(prepared,flags12){const{tool,connection,identifier}=prepared;return{command:"execute-tool",kind:"tool",
effect:effectOf(tool),tool:tool.name,connection,identifier,unchecked:flags12["no-validate"]}}var init_tool_call=__esm({"\
src/commands/execute-tool/tool-call.ts"(){init_effect()}});function previewInputs(inputs){const sha256=(0,import_node_crypto12.createHash)("sha256").update(canonicalJson(inputs)).
digest("hex");if(inputs.length<=2*ENDS)return{count:inputs.length,tool_input:inputs,inputs_sha256:sha256};return{count:inputs.
length,first:inputs.slice(0,ENDS),last:inputs.slice(-ENDS),inputs_sha256:sha256}}var import_node_crypto12,ENDS;var init_preview=__esm(
{"src/policy/preview.ts"(){import_node_crypto12=require("node:crypto");init_canonical();ENDS=3}});function hashInput(input){return(0,import_node_crypto13.createHash)("sha256").update(canonicalJson(input)).digest("hex").
slice(0,32)}function formatLine(chain2,line){const members=toJsonLine(line);const next=nextChain(chain2,members);return{
text:`${members.slice(0,-1)},"chain":"${next}"}
`,chain:next}}function lengthLine(bytes){return`{"event":"length","bytes":${String(bytes).padStart(MAX_DIGITS)}}
`}function parseLength(text3){const bytes=LENGTH.exec(text3)?.[1];return bytes===void 0?void 0:Number(bytes)}function parseLine(text3){
const[suffix,chain2]=CHAIN_MEMBER.exec(text3)??[];if(suffix===void 0||chain2===void 0)return void 0;const members=`${text3.
slice(0,-suffix.length)}}`;try{const line=parseJson(members);return{line,chain:chain2,follows:before=>nextChain(before,members)===
chain2}}catch{return void 0}}function nextChain(before,members){return(0,import_node_crypto13.createHash)("sha256").update(
`${before}
${members}`).digest("hex").slice(0,32)}var import_node_crypto13,CHAIN_START,MAX_DIGITS,LENGTH,CHAIN_MEMBER;var init_journal_lines=__esm(
{"src/steps/batch/journal-lines.ts"(){import_node_crypto13=require("node:crypto");init_canonical();init_json();CHAIN_START=
"";MAX_DIGITS=15;LENGTH=/^\{"event":"length","bytes": *(\d{1,15})\}$/;CHAIN_MEMBER=/,"chain":"([0-9a-f]{32})"\}$/}});function now(){return new Date().toISOString()}async function create2(path,header){let file;try{file=await(0,import_promises6.open)(
path,"ax+",384);const{text:text3}=formatLine(CHAIN_START,header);await file.appendFile(text3+lengthLine(Buffer.byteLength(
text3+lengthLine(0))));await file.datasync();return file}catch(error){if(codeOf2(error)==="EEXIST")return void 0;await file?.
close();if(file)await(0,import_promises6.rm)(path,{force:true});const hint="Nothing was sent. Name a file in a folder th\
at can be written to, on a disk that is not full.";throw fileRefused(path,`cannot be created (${codeOf2(error)})`,hint,error)}}
async function openRegular2(path,flags12){let file;try{file=await(0,import_promises6.open)(path,flags12)}catch(error){throw fileRefused(
path,`cannot be opened (${codeOf2(error)})`,OTHER_FILE,error)}if((await file.stat()).isFile())return file;await file.close();
throw fileRefused(path,"is not a regular file",OTHER_FILE)}function codeOf2(error){return Reflect.get(Object(error),"cod\
e")}async function scan(file,path,header){const{size}=await file.stat();if(size===0)throw fileRefused(path,"is empty: th\
is program did not write it",OTHER_FILE);const progress=new Map;const former=[CHAIN_START];let chain2=CHAIN_START;let torn="";
let least=Number.POSITIVE_INFINITY;let lengthAt=0;let count2=0;let read=0;const input=file.createReadStream({start:0,autoClose:false,
encoding:"latin1"});for await(const line of(0,import_node_readline.createInterface)({input,crlfDelay:Infinity})){read+=line.
length+1;const text3=Buffer.from(line,"latin1").toString("utf8");const parsed=parseLine(text3);count2++;if(count2===1){assertOwn(
parsed,header,path);chain2=parsed.chain;lengthAt=read}else if(count2===2){least=parseLength(text3)??least}else if(torn===
""&&!parsed){torn=line}else if(parsed?.follows(chain2)){const entry=parsed.line;const tornBytes=entry.event==="resumed"?
entry.torn_bytes:0;if(tornBytes!==torn.length)throw fileRefused(path,"was changed",CHANGED);torn="";if(entry.event==="se\
nding")progress.set(entry.index,{outcome:"sending"});if(entry.event==="answered")progress.set(entry.index,{outcome:entry.
outcome,error:entry.error});former.push(chain2);chain2=parsed.chain}else if(parsed&&former.some(earlier=>parsed.follows(
earlier))){former.push(parsed.chain)}else{throw fileRefused(path,"was changed",CHANGED)}if(former.length>MAX_FORMER)former.
shift()}if(size<least)throw fileRefused(path,"was cut",CHANGED);const isEnded=read===size;if(!isEnded&&read!==size+1)throw fileRefused(
path,"was changed",CHANGED);return{progress,chain:chain2,size,lengthAt,tornBytes:torn.length,isEnded}}function assertOwn(parsed,header,path){
if(!parsed?.follows(CHAIN_START))throw fileRefused(path,"is not a results file of this program, or was changed",OTHER_FILE);
const differing=Object.entries(header).filter(([name,value])=>Reflect.get(parsed.line,name)!==value);if(differing.length===
0)return;const names=differing.map(([name])=>name).join(", ");throw fileRefused(path,`belongs to another batch (${names}\
)`,OTHER_FILE).with({details:{differs:differing.map(([name])=>name)}})}var import_node_fs6,import_promises6,import_node_readline,
MAX_FORMER,OTHER_FILE,FULL,CHANGED,Journal;var init_journal=__esm({"src/steps/batch/journal.ts"(){import_node_fs6=require("node:fs");
import_promises6=require("node:fs/promises");import_node_readline=require("node:readline");init_failure();init_journal_lines();
MAX_FORMER=256;OTHER_FILE="Name a file that does not exist yet, or the results file of this batch.";FULL="Free some spac\
e on its disk, then run the same command again: what the file records is not sent again.";CHANGED="It cannot tell any mo\
re which inputs were sent. Check with the provider what happened, then begin a batch of what is left with a new file.";Journal=
class _Journal{path;#file;#inPlace;#lengthAt;#chain;#size;#queue=[];#writing;#broken;constructor(path,file,inPlace,scanned){
this.path=path;this.#file=file;this.#inPlace=inPlace;this.#lengthAt=scanned.lengthAt;this.#chain=scanned.chain;this.#size=
scanned.size}static async read(path,header){if(!(0,import_node_fs6.existsSync)(path))return void 0;const file=await openRegular2(
path,"r");try{return(await scan(file,path,header)).progress}finally{await file.close()}}static async open(path,header){const created=await create2(
path,header);const file=created??await openRegular2(path,"a+");let inPlace;try{inPlace=await openRegular2(path,"r+");const scanned=await scan(
file,path,header);const journal=new _Journal(path,file,inPlace,scanned);if(!created){if(!scanned.isEnded){await file.appendFile(
"\n");journal.#size++}await journal.append({event:"resumed",at:now(),torn_bytes:scanned.tornBytes})}return{journal,progress:scanned.
progress}}catch(error){await Promise.all([file.close(),inPlace?.close()]);throw error}}append(...entries){return new Promise(
(done,failed)=>{this.#queue.push({entries,done,failed});this.#writing??=this.#drain()})}async close(){await this.#writing;
await Promise.all([this.#file.close(),this.#inPlace.close()])}async#drain(){await Promise.resolve();while(this.#queue.length>
0){const group=this.#queue.splice(0);try{if(this.#broken)throw this.#broken;await this.#write(group.flatMap(({entries})=>entries));
for(const{done}of group)done()}catch(error){this.#broken??=error instanceof Failure?error:fileRefused(this.path,`cannot \
be written (${messageOf(error)})`,FULL,error);for(const{failed}of group)failed(this.#broken)}}this.#writing=void 0}async#write(entries){
let chain2=this.#chain;const lines=entries.map(entry=>{const line=formatLine(chain2,entry);chain2=line.chain;return line.
text});const bytes=Buffer.from(lines.join(""));await this.#file.appendFile(bytes);await this.#file.datasync();await this.#assertFirst(
bytes);this.#chain=chain2;await this.#inPlace.write(lengthLine(this.#size),this.#lengthAt)}async#assertFirst(bytes){const{
size}=await this.#file.stat();const behind=Buffer.alloc(Math.max(0,size-this.#size));await this.#file.read(behind,0,behind.
length,this.#size);const at=behind.indexOf(bytes);const before=behind.subarray(0,Math.max(at,0)).toString("utf8").split(
"\n").filter(Boolean);const others=before.map(parseLine);if(others.some(line=>line?.follows(this.#chain))){throw fileRefused(
this.path,"is being written by another process","Wait until it has ended, then run the command again.")}if(at<0||others.
includes(void 0))throw fileRefused(this.path,"was changed while it was written",CHANGED);this.#size+=at+bytes.length}}}});function isOfOneInput({code,details}){return code==="NOT_FOUND"&&details.tool_error_code!==void 0}function meetsAll(failure){
return MEETS_ALL.has(failure.exitCode)&&!isOfOneInput(failure)}async function runBatch(client,prepared,inputs,pending,options){
const stop=new BatchStop(client,prepared);const places=new Places(options.concurrency);const queue=pending[Symbol.iterator]();
const lane=async()=>{for(let next=queue.next();!next.done;next=queue.next()){const index=next.value;const input=inputs[index];
if(await stop.isStopped())return;if(!await stop.unlessBroken(options.announce(index,input)))return;const answer2=await places.
use(()=>sendOne(client,index,input,stop,options));if(answer2.outcome!=="not_sent")stop.progress();await stop.unlessBroken(
options.answered(answer2))}};await Promise.all(Array.from({length:2*options.concurrency},lane));return stop.failure}async function sendOne(client,index,input,stop,options){
for(;;){if(await stop.isStopped())return{index,outcome:"not_sent",...stop.failure&&{failure:stop.failure}};try{const execution=await options.
send(input,ended=>stop.explain(ended));return{index,outcome:"succeeded",execution}}catch(error){const failure=asFailure(
error);if(failure.code==="RATE_LIMITED"&&!client.session.signal.aborted){await stop.waitFor(failure);continue}if(meetsAll(
failure))stop.failure??=failure;if(failure.code==="INTERRUPTED")await stop.isStopped();const unknown2=failure.code==="OU\
TCOME_UNKNOWN"||failure.code==="INTERRUPTED";const outcome=unknown2?"unknown":WITHOUT_EFFECT.has(failure.exitCode)&&!isOfOneInput(
failure)?"not_sent":"failed";return{index,outcome,failure}}}}var WITHOUT_EFFECT,MEETS_ALL,BatchStop,Places;var init_run6=__esm(
{"src/steps/batch/run.ts"(){init_document();init_retry();init_execute2();WITHOUT_EFFECT=new Set([2,3,4,5,6,7,8,10]);MEETS_ALL=
new Set([3,4,5,6,10]);BatchStop=class{failure;#client;#prepared;#budget;#explaining=Promise.resolve();#hold;constructor(client,prepared){
this.#client=client;this.#prepared=prepared;this.#budget=new RetryBudget(client.session)}async isStopped(){await this.#explaining;
await this.#hold;const{signal}=this.#client.session;if(signal.aborted)this.failure??=asFailure(signal.reason);return this.
failure!==void 0}progress(){this.#client.session.progress();this.#budget.renew()}waitFor(failure){this.#hold??=this.#budget.
waitBeforeRetry(failure).catch(error=>{this.failure??=asFailure(error)}).finally(()=>{this.#hold=void 0});return this.#hold}async unlessBroken(noted){
try{await noted;return true}catch(error){this.failure??=asFailure(error);return false}}explain(ended){const explained=this.#explaining.
then(async()=>{if(this.failure&&ended.kind!=="other"){const own=ended.kind==="grant"?ended.details:{};return this.failure.
with({details:{...this.failure.details,...own}})}const failure=await explain(this.#client,this.#prepared,ended).catch(asFailure);
if(meetsAll(failure))this.failure??=failure;return failure});this.#explaining=explained;return explained}};Places=class{#free;#waiting=[];constructor(count2){
this.#free=count2}async use(work){if(this.#free>0)this.#free--;else await new Promise(resolve9=>this.#waiting.push(resolve9));
try{return await work()}finally{const next=this.#waiting.shift();if(next)next();else this.#free++}}}}});function jsonFault(text3){const closers=[];let next="value";let at=0;for(;;){at=skip(BLANKS,text3,at);const end=text3[at]===
'"'?endOfString(text3,at):skip(TOKEN2,text3,at);const then=end===at?void 0:follow(next,text3.slice(at,Math.min(end,at+4)),
closers);if(then===void 0)break;next=then;at=end}if(at===text3.length&&next==="after"&&closers.length===0)return void 0;
const before=text3.slice(0,at);return{line:before.split("\n").length,column:at-before.lastIndexOf("\n")}}function skip(pattern,text3,at){
pattern.lastIndex=at;return pattern.test(text3)?pattern.lastIndex:at}function endOfString(text3,at){let end=at+1;for(let from=0;from!==
end;){from=end;end=skip(ESCAPE,text3,skip(PLAIN3,text3,from))}return text3[end]==='"'?end+1:at}function follow(next,token,closers){
switch(next){case"value or ]":if(token==="]")return close(token,closers);return follow("value",token,closers);case"value":
if(token==="{"){closers.push("}");return"key or }"}if(token==="["){closers.push("]");return"value or ]"}return/^[}\],:]/.
test(token)?void 0:"after";case"key or }":if(token==="}")return close(token,closers);return follow("key",token,closers);case"\
key":return token.startsWith('"')?":":void 0;case":":return token===":"?"value":void 0;case"after":if(token!==",")return close(
token,closers);if(closers.length===0)return void 0;return closers.at(-1)==="}"?"key":"value"}}function close(token,closers){
if(token!==closers.at(-1))return void 0;closers.pop();return"after"}var BLANKS,TOKEN2,PLAIN3,ESCAPE;var init_json_syntax=__esm(
{"src/answer/json-syntax.ts"(){BLANKS=/[ \t\n\r]*/y;TOKEN2=/[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
PLAIN3=/[ !#-[\]-\uffff]*/y;ESCAPE=/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y}});function parseFlag(flag,text3,shown2,line){try{return parseJson(text3)}catch(error){throw notJson(flag,shown2,reasonFor(
error,text3,line??1),line)}}function decodeUtf8(flag,bytes,shown2){try{return new TextDecoder("utf-8",{fatal:true}).decode(
bytes)}catch{throw notJson(flag,shown2,"it is not UTF-8")}}function reasonFor(error,text3,firstLine){if(text3.trim()==="")
return"it is empty";if(error instanceof RangeError)return error.message;const{line,column}=jsonFault(text3);return`it br\
eaks at line ${firstLine-1+line}, column ${column}`}function notJson(flag,shown2,reason,line){const where=STDIN.has(shown2)||
shown2.startsWith("@")?` ${shown2}`:"";return new Failure("INVALID_JSON",`--${flag}${where} is not JSON: ${reason}.`,{hint:line===
void 0?hintFor3(flag,shown2):"Put one JSON object on each line."})}function hintFor3(flag,shown2){if(STDIN.has(shown2)||
OPEN_PIPE.test(shown2))return"Correct the JSON that is piped in.";if(shown2.startsWith("@"))return`Correct the JSON in ${shown2.
slice(1)}.`;return`Put the JSON in a file and pass --${flag} @FILE, or pipe it in with --${flag} -, so that no shell cha\
nges it.`}async function openPipe(value){const fd=OPEN_PIPE.exec(value)?.[1];if(fd===void 0)return void 0;const{createReadStream,
fstatSync:fstatSync3}=await import("node:fs");try{return fstatSync3(Number(fd)).isFIFO()?createReadStream("",{fd:Number(
fd)}):void 0}catch{return void 0}}function notEnded(flag,shown2,reason){if(!(reason instanceof Failure)||reason.code!=="\
TIMEOUT")return reason;const hint="End what is piped in, or put it in a file and pass @FILE; nothing was sent.";return reason.
with({hint},`What --${flag} ${shown2} reads had not ended when time was up.`)}function unreadableStdin(flag,code){return new Failure(
"FILE_REFUSED",`--${flag} - : stdin cannot be read (${code}).`,{hint:"Pipe the value in, or put it in a file and pass @F\
ILE."})}function tooLarge(flag,value){return new Failure("FILE_REFUSED",`--${flag} ${value} is over 64 MiB.`,{hint:SMALLER[flag]??
"Give less."})}var import_node_path11,MAX_BYTES4,STDIN,OPEN_PIPE,Input,SMALLER;var init_input=__esm({"src/commands/share\
d/input.ts"(){import_node_path11=require("node:path");init_failure();init_json();init_json_syntax();MAX_BYTES4=64*1024*1024;
STDIN=new Set(["-","@-","@/dev/stdin","@/dev/fd/0","@/proc/self/fd/0"]);OPEN_PIPE=/^@\/(?:dev|proc\/self)\/fd\/(\d+)$/;Input=
class{#host;#signal;#stdinTaken=false;files=[];constructor(host,signal){this.#host=host;this.#signal=signal}async bytes(flag,value){
if(STDIN.has(value))return await this.#stdin(flag,value);if(!value.startsWith("@"))return Buffer.from(value);const pipe=await openPipe(
value);if(pipe)return await this.#read(pipe,flag,value);const path=(0,import_node_path11.resolve)(this.#host.cwd,value.slice(
1));const[{readFile:readFile2},{checkOutgoing:checkOutgoing2,unreadable:unreadable2}]=await Promise.all([import("node:fs/promises"),
Promise.resolve().then(()=>(init_outgoing(),outgoing_exports))]);const file=await checkOutgoing2(path,this.#host.homeDir);
if(file.stats.size>MAX_BYTES4)throw tooLarge(flag,value);this.files.push(file.path);return await readFile2(file.path,{signal:this.#signal}).
catch(error=>{this.#signal.throwIfAborted();throw unreadable2(path,error)})}async text(flag,value){return decodeUtf8(flag,
await this.bytes(flag,value),value)}async json(flag,value){return parseFlag(flag,await this.text(flag,value),value)}async object(flag,value){
if(value===void 0)return{};const parsed=await this.json(flag,value);if(typeof parsed==="object"&&parsed!==null&&!Array.isArray(
parsed))return parsed;throw new Failure("INVALID_JSON",`--${flag} must be a JSON object.`,{hint:`Write --${flag} '{"name\
":"value"}'.`})}async ask(question){const{createInterface:createInterface2}=await import("node:readline");this.#host.writeError(
question);const lines=createInterface2({input:this.#host.stdin,terminal:false});try{return await new Promise((answer2,reject)=>{
lines.once("line",answer2);lines.once("close",()=>answer2(""));this.#signal.addEventListener("abort",()=>reject(this.#signal.
reason),{once:true})})}finally{lines.close()}}async#stdin(flag,shown2){if(this.#stdinTaken){throw new Failure("USAGE",`-\
-${flag} - : stdin can be read only once.`,{hint:"Put one of the values in a file and pass @FILE."})}this.#stdinTaken=true;
return await this.#read(this.#host.stdin,flag,shown2)}async#read(stream,flag,shown2){const onAbort=()=>stream.destroy(this.#signal.
reason);this.#signal.addEventListener("abort",onAbort,{once:true});const chunks=[];let bytes=0;try{for await(const chunk of stream){
chunks.push(Buffer.from(chunk));bytes+=chunk.length;if(bytes>MAX_BYTES4)throw tooLarge(flag,shown2)}}catch(error){if(this.#signal.
aborted)throw notEnded(flag,shown2,this.#signal.reason);const{errno,code}=error;throw errno===void 0?error:unreadableStdin(
flag,code)}finally{this.#signal.removeEventListener("abort",onAbort)}if(this.#signal.aborted)throw notEnded(flag,shown2,
this.#signal.reason);return Buffer.concat(chunks)}};SMALLER={body:"Send a file with --input-file, which streams it.","to\
ol-input":"Give less at a time: the inputs of a batch may come in several files."}}});async function readRows(context,value){const text3=await context.input.text("tool-input",value);const lines=text3.split(
/\r?\n/).map((line,at)=>({line,at}));const filled=lines.filter(({line})=>line.trim()!=="");if(filled.length===0){throw new Failure(
"INVALID_JSON","--tool-input holds no inputs.",{hint:"Put one JSON object on each line."})}return filled.map(({line,at})=>{
const row=parseFlag("tool-input",line,value,at+1);if(typeof row==="object"&&row!==null&&!Array.isArray(row))return row;throw new Failure(
"INVALID_JSON",`--tool-input line ${at+1} is not a JSON object.`,{hint:"Put one JSON object on each line."})})}async function checkRows(given,check4){
const invalid=[];const warnings=new Set;const rows=[];let schema;for(const[index,row]of given.entries()){try{const checked=await check4(
row);rows.push(checked.input);for(const warning of checked.warnings)warnings.add(warning)}catch(error){if(!(error instanceof
Failure))throw error;invalid.push(...error.details.violations.map(violation=>({index,...violation})));schema??=error.details.
input_schema}}if(invalid.length===0){const more=warnings.size-MAX_WARNINGS2;const shown2=[...warnings].slice(0,MAX_WARNINGS2);
return{rows,warnings:more>0?[...shown2,`${more} more warnings.`]:shown2}}throw new Failure("INVALID_TOOL_INPUT",`${invalid.
length} problems in ${given.length} inputs; none was sent.`,{hint:"Correct the inputs that `violations` names by index a\
nd run the command again.",details:{violations:invalid,input_schema:schema}})}var MAX_WARNINGS2;var init_batch_inputs=__esm(
{"src/commands/execute-tool/batch-inputs.ts"(){init_failure();init_input();MAX_WARNINGS2=20}});function batchProgress(host,total){if(!host.stderrIsTTY)return()=>{};const started=performance.now();let shown2=Number.NEGATIVE_INFINITY;
let done=0;return()=>{done++;const now3=performance.now();if(done<total&&now3-shown2<INTERVAL_MS)return;shown2=now3;host.
writeError(`\r${progressText(done,total,(now3-started)/1e3)}\x1B[K${done===total?"\n":""}`)}}function progressText(done,total,seconds){
const rate=done/Math.max(seconds,.001);const left=Math.ceil((total-done)/rate);const time=left>=60?`${Math.floor(left/60)}\
 min ${left%60} s`:`${left} s`;return`${done} of ${total} done, ${rate>=10?Math.round(rate):rate.toFixed(1)} a second${done<
total?`, ${time} left`:""}`}var INTERVAL_MS;var init_batch_progress=__esm({"src/commands/execute-tool/batch-progress.ts"(){
INTERVAL_MS=200}});function describeFailure({code,message:message2,hint,retryable,details}){return{code,message:message2,hint,retryable,...details}}
var MAX_FAILURES,MAX_WARNINGS3,CONTINUE,CHECK_UNKNOWN,CORRECT,BatchReport,UNDER_WAY;var init_batch_report=__esm({"src/co\
mmands/execute-tool/batch-report.ts"(){init_failure();init_numbers();init_journal_lines();MAX_FAILURES=20;MAX_WARNINGS3=
5;CONTINUE="Run the same command again with the same --results: it goes on with the inputs that were not sent.";CHECK_UNKNOWN=
"Check with the provider whether the inputs of unknown outcome happened; they are never sent again.";CORRECT="Correct th\
e inputs that failed and send them as a batch of their own, with a new --results file.";BatchReport=class{#inputs;#redactor;#ended=new Map;#skipped;#rows=new Map;#warnings=[];constructor(inputs,before,redactor){
this.#inputs=inputs;this.#redactor=redactor;for(const[index,{outcome,error}]of before){if(outcome==="not_sent")continue;
this.#ended.set(index,outcome==="sending"?{outcome:"unknown",error:UNDER_WAY}:{outcome,error})}this.#skipped=this.#ended.
size}add({index,outcome,execution,failure},keep2){const error=failure&&describeFailure(failure);const row=this.#redactor.
value({outcome,...execution&&{data:execution.data,execution_id:execution.executionId},...error&&{error}});this.#ended.set(
index,{outcome,error:row.error});const inexact=execution?numberWarnings(execution.data,`results[${index}].data`):[];this.#warnings.
push(...inexact.slice(0,MAX_WARNINGS3-this.#warnings.length));if(keep2)this.#rows.set(index,{index,ok:outcome==="succeed\
ed",...execution?{data:execution.data}:{error}});return row}counts(){const count2=outcome=>[...this.#ended.values()].filter(
ended=>ended.outcome===outcome).length;const total=this.#inputs.length;const[succeeded,failed,unknown2]=[count2("succeed\
ed"),count2("failed"),count2("unknown")];return{total,succeeded,failed,unknown:unknown2,not_sent:total-succeeded-failed-
unknown2,skipped:this.#skipped}}unrecorded(indexes){const ended={succeeded:"succeeded",failed:"failed",not_sent:"were no\
t sent"};return Object.entries(ended).flatMap(([outcome,words])=>{const list4=[...indexes].filter(index=>this.#ended.get(
index)?.outcome===outcome).join(", ");if(list4==="")return[];return`The results file may not record that these inputs ${words}\
: ${list4}. A run that resumes with it may report them as unknown.`})}end(stopped,file,again){const batch=this.counts();
const inOrder=[...this.#ended].sort(([a],[b])=>a-b);const bad=inOrder.filter(([,{outcome}])=>outcome==="failed"||outcome===
"unknown");const payload={batch,...this.#warnings.length>0&&{warnings:this.#warnings},...file!==void 0&&{results_file:file},
...this.#rows.size>0&&{results:[...this.#rows].sort(([a],[b])=>a-b).map(([,row])=>row)},failures:bad.slice(0,MAX_FAILURES).
map(([index,{error}])=>({index,input_sha256:hashInput(this.#inputs[index]),code:error?.code,message:error?.message}))};const{
total=0,succeeded=0,unknown:unknown2=0,not_sent=0}=batch;if(succeeded===total)return{payload};const counted=`${succeeded}\
 of ${total} inputs have succeeded.`;const goesOn=not_sent>0&&file!==void 0;const hints=[...unknown2>0?[CHECK_UNKNOWN]:[],
...bad.length>unknown2?[CORRECT]:[],...goesOn?[CONTINUE]:[]];const next=goesOn?[again]:[];const details={...stopped?.details};
if(stopped&&(unknown2===0||stopped.code==="INTERRUPTED")){const own=stopped.code==="INTERRUPTED"||stopped.code==="TIMEOU\
T"?[]:[stopped.hint];const hint=[...own,...hints].join(" ");const exit=stopped.exitCode===2&&total-not_sent>this.#skipped?
1:stopped.exitCode;return{payload,failure:stopped.with({hint,next,exit},`${stopped.message} ${counted}`)}}const first=inOrder.
find(([,{error}])=>error?.code!==void 0)?.[1].error?.code??"TOOL_ERROR";const failure=new Failure(unknown2>0?"OUTCOME_UN\
KNOWN":first,stopped?`${stopped.message} ${counted}`:counted,{hint:hints.join(" "),retryable:bad.length===0,details,next,
...unknown2===0&&{exit:1}});return{payload,failure}}};UNDER_WAY={code:"OUTCOME_UNKNOWN",message:"It was under way when a\
n earlier run was killed: it may have happened."}}});var batch_exports={};__export(batch_exports,{runBatchCommand:()=>runBatchCommand});async function runBatchCommand(context,toolName,target,flags12){
const given=await readRows(context,flags12["tool-input"]??"");const identifier=await context.identifier(flags12.identifier);
const client=await context.client();const prepared=await prepareTool(client,toolName,target,identifier);context.remark(prepared);
const call=toolCall(prepared,flags12);context.policy.assertAllowed(call);const{rows,warnings}=await checkRows(given,row=>checkInput(
prepared.tool,row,!flags12["no-validate"]));context.remark({warnings});const file=await resultsFile(context,flags12,call.
effect);const header=headerOf2(context,prepared,rows);const before=file!==void 0&&await Journal.read(file,header)||new Map;
const pending=[...rows.keys()].filter(index=>isPending(before,index));const left=pending.map(index=>rows[index]);const batchCall={
...call,count:left.length,content:describeCall(prepared,left),preview:{...describeCall(prepared,void 0),...previewInputs(
left)}};const report=new BatchReport(rows,before,context.redactor);const authorized=await authorizeCall(context,{...prepared,
client},batchCall,flags12);if(authorized.dryRun)return{...authorized.dryRun,batch:{...report.counts(),would_send:left.length}};
const{send:send2}=authorized;const journal=file===void 0?void 0:await openJournal(file,header,pending);const tick=batchProgress(
context.host,left.length);const keepsRows=call.effect==="read"&&journal===void 0;const unrecorded=new Set;(0,import_node_v8.setFlagsFromString)(
"--heap-growing-percent=30");const stopped=await runBatch(client,prepared,rows,pending,{concurrency:flags12.concurrency,
send:(input,explained)=>send2(permit=>execute(client,prepared,input,permit,explained),{input,executionId:execution=>execution.
executionId}),announce:async(index,input)=>{await journal?.append({event:"sending",index,input_sha256:hashInput(input),at:now2()})},
answered:async answer2=>{const row=report.add(answer2,keepsRows);tick();unrecorded.add(answer2.index);await journal?.append(
{event:"answered",index:answer2.index,at:now2(),...row});unrecorded.delete(answer2.index)}});await journal?.close();context.
remark({warnings:report.unrecorded(unrecorded)});const again=rerun("execute-tool",{...flags12,confirm:void 0});const{failure,
payload}=report.end(stopped,file,again);if(failure)throw failure.with({document:payload});return payload}function isPending(progress,index){
const outcome=progress.get(index)?.outcome;return outcome===void 0||outcome==="not_sent"}async function resultsFile(context,flags12,effect){
if(flags12.results!==void 0){const{cwd,homeDir}=context.host;return await checkTarget(outputPath(cwd,flags12.results,"re\
sults"),true,homeDir)}if(effect==="read"||flags12["dry-run"])return void 0;throw usage("A batch of a tool that is not a \
read needs --results FILE.","Name a new file: it records what is sent, so that the same command can go on after an inter\
ruption without sending anything twice.")}function headerOf2(context,{tool,connection,identifier},rows){return{event:"ba\
tch",version:1,environment:context.settings.credentials().envUrl,connection_name:connection.keyId,identifier,tool_name:tool.
name,inputs:rows.length,inputs_sha256:hashInput(rows)}}async function openJournal(file,header,pending){const{journal,progress}=await Journal.
open(file,header);if(pending.every(index=>isPending(progress,index)))return journal;await journal.close();throw new Failure(
"FILE_REFUSED",`${file} is in use by another run of the batch.`,{hint:"Wait until it has ended, then run the command aga\
in.",retryable:false})}function now2(){return new Date().toISOString()}var import_node_v8;var init_batch=__esm({"src/com\
mands/execute-tool/batch.ts"(){import_node_v8=require("node:v8");init_failure();init_save();init_preview();init_journal();
init_journal_lines();init_run6();init_execute2();init_authorize_call();init_command_line();init_batch_inputs();init_batch_progress();
init_batch_report();init_tool_call()}});var run_exports6={};__export(run_exports6,{run:()=>run6});async function run6(flags12,context){assertFlagsFit(flags12);const name=flags12["\
tool-name"]??"";const target=targetOf2(context,flags12);if(flags12.batch){const{runBatchCommand:runBatchCommand2}=await Promise.resolve().then(()=>(init_batch(),batch_exports));
return await runBatchCommand2(context,name,target,{...flags12,concurrency:flags12.concurrency??DEFAULT_CONCURRENCY})}const given=await context.
input.json("tool-input",flags12["tool-input"]??"");const saves=await prepareSaves(context,flags12);const identifier=await context.
identifier(flags12.identifier);const client=await context.client();const prepared=await prepareTool(client,name,target,identifier);
context.remark(prepared);const{tool}=prepared;const attachments=await readAttachments(context,tool,flags12.attach);const call={
...toolCall(prepared,flags12),usesFiles:attachments.length>0||saves.length>0,localFiles:attachments.map(({path})=>path)};
context.policy.assertAllowed(call);if(flags12["all-pages"])assertPageable(tool,call.effect);const whole=attachments.length===
0?given:{...Object(given),...Object.fromEntries(attachments.map(({field,value})=>[field,value]))};const{input,warnings}=await checkInput(
tool,whole,!flags12["no-validate"]);context.remark({warnings});const shown2={...input,...Object.fromEntries(attachments.
map(({field,preview})=>[field,preview]))};const content2=describeCall(prepared,shown2);const authorized=await authorizeCall(
context,{...prepared,client},{...call,content:content2},flags12);if(authorized.dryRun)return authorized.dryRun;const{send:send2}=authorized;
const run13=input2=>send2(permit=>execute(client,prepared,input2,permit),{executionId:execution=>execution.executionId});
const{data,executionId}=await run13(input);const answer2=flags12["all-pages"]?await allToolPages(client,tool,input,{data,
executionId},flags12["max-items"]??DEFAULT_MAX_ITEMS,run13):{data};const{saved,warnings:unsaved}=await saveMembers(context,
client,answer2.data,saves,flags12.overwrite);return{...answer2,execution_id:executionId,...saved&&{saved},warnings:[...answer2.
warnings??[],...unsaved,...numberWarnings(answer2.data,"data")]}}function assertFlagsFit(flags12){const given=flag=>{const value=flags12[flag];
return Array.isArray(value)?value.length>0:value!==void 0&&value!==false};const wrong=flags12.batch?["attach","save","al\
l-pages","max-items"].find(given):["concurrency","results"].find(given);if(wrong!==void 0){throw usage(`--${wrong} is fo\
r ${flags12.batch?"a single call, not for a batch":"a batch"}.`,flags12.batch?`Leave --${wrong} out, or run the inputs o\
ne by one.`:`Add --batch, or leave --${wrong} out: without it the one input would simply be sent.`)}if(given("max-items")&&
!flags12["all-pages"])throw usage("--max-items is for --all-pages.","Add --all-pages, or use the limit of the tool.")}var init_run7=__esm(
{"src/commands/execute-tool/run.ts"(){init_failure();init_numbers();init_execute2();init_authorize_call();init_flags();init_open_account();
init_saves();init_all_pages();init_attach();init_spec3();init_tool_call()}});function effectOfRequest(method,path,headers={}){const[beforeQuery="",query=""]=path.split(/\?(.*)/s);const parameters=[
...new URLSearchParams(query)];const overriding=Object.entries(headers).filter(([name])=>/^x-(http-)?method(-override)?$/i.
test(name)).map(([,value])=>value);const named3=parameters.filter(([name])=>METHOD_PARAMETERS.test(name)).map(([,value])=>value);
const methods=[method,...overriding,...named3].map(each=>each.trim().toUpperCase());if(methods.includes("DELETE"))return"\
destructive";const writes2=methods.some(each=>/^(POST|PUT|PATCH)$/.test(each))||!/^(GET|HEAD)$/i.test(method.trim());const segments=beforeQuery.
split("/").map(decoded4).filter(Boolean);const names=segments.map(segment=>segment.replace(EXTENSION,""));if(writes2&&pathMovesMoney(
names,methods.includes("POST")))return"destructive";const inPath=segments.map((segment,at)=>effectOfSegment(segments,segment,
at,writes2));const inQuery=named3.map(name=>effectOfMethod(name));const mutates=parameters.some(([name,value])=>name==="\
query"&&/^\s*mutation\b/.test(value));return worst([...inPath,...inQuery,...writes2||mutates?["write"]:[]])}function decoded4(text3){
try{return decodeURIComponent(text3)}catch{return text3}}function effectOfSegment(segments,whole,at,writes2){const isLast=at===
segments.length-1;const segment=whole.replace(EXTENSION,"");if(segment.includes(".")){if(!isLast||!/^[a-z][\w-]*(\.[a-z_]+)+$/i.
test(segment))return"read";const effect=effectOfMethod(segment);const isMethod=at===0||/^(api|rpc|methods?|services?)$/i.
test(String(segments[at-1]));return effect==="unknown"&&!isMethod?"read":effect}const custom=/:([a-z]+)$/i.exec(segment)?.[1];
if(custom!==void 0)return known(effectOfWords(wordsIn(custom)).effect);const words=wordsIn(segment).filter((word,i)=>i>0||
!/^(batch|bulk|mass)$/.test(word));const[first=""]=words;const kind=exactKindOf(first);if(kind===void 0||/^read/.test(kind)||
ONLY_LOOKS.has(first))return"read";const isVerb2=/^(write|destroy|expose)$/.test(kind);if(words.length>1){return isAction(
segment,words,kind,isVerb2)?known(effectOfWords(words).effect):"read"}if(!isVerb2&&!(writes2&&isLast&&at>0&&kind.endsWith(
"OrNoun")))return"read";const sends=/^(send|schedule|launch|start)$/.test(first);if(sends&&segments.some(each=>TO_MANY.test(
each)))return"destructive";return first==="transfer"?"write":known(effectOfWords([first]).effect)}function isAction(segment,words,kind,isVerb2){
const last=String(words.at(-1));const isCamel=/^[a-z]+[A-Z]/.test(segment);if(isVerb2)return isCamel||!THINGS.test(last);
const isMethodVerb=words[0]==="post"||kind.endsWith("OrNoun");return isCamel&&isMethodVerb&&!THINGS.test(last)&&!/[^s]s$/.
test(last)}function effectOfMethod(name){const parts=name.split(".");const words=wordsIn(String(parts.at(-1)));if(words.
length===1&&LOOKS.has(words[0]))return"read";const{effect}=effectOfWords(words);if(effect==="write"&&movesMoney(wordsIn(
name).join("_")))return"destructive";if(effect!=="unknown")return effect;return effectOfWords([words.join("")]).effect}var ONLY_LOOKS,
THINGS,TO_MANY,EXTENSION,METHOD_PARAMETERS,SEVERITY,worst,LOOKS,known;var init_request_effect=__esm({"src/policy/request\
-effect.ts"(){init_effect();init_money();init_verbs();ONLY_LOOKS=wordSet("verify convert generate authorize authenticate\
 login navigate transform resize manage apply install");THINGS=/^(jobs?|requests?|logs?|events?|settings?|polic(y|ies)|rules?|tokens?|keys?|types?|reasons?|histor(y|ies)|status|states?|times?|meta(data)?|options?|results?|reports?|templates?|counts?|date|links?|items?|lists?|scopes?|permissions?)$/;
TO_MANY=/^(campaigns?|newsletters?|broadcasts?|bulk|batch|mass)$/i;EXTENSION=/\.(json|xml|csv|txt|html?|php|aspx?|do|ya?ml|pdf|png|jpe?g|gif|svg|zip|md|js|css|ics|rss|atom)$/i;
METHOD_PARAMETERS=/^(_?method|x-http-method-override|action|cmd|command|op|operation)$/i;SEVERITY=["read","unknown","wri\
te","destructive"];worst=effects=>effects.reduce((most,each)=>SEVERITY.indexOf(each)>SEVERITY.indexOf(most)?each:most,"r\
ead");LOOKS=wordSet("info history replies members list status test me self stats profile conversations messages files al\
l identity permissions presence logs");known=effect=>effect==="unknown"?"read":effect}});function nextLink(header){for(const[,target,parameters=""]of(header??"").matchAll(/<([^<>]*)>((?:\s*;\s*[^\s=;,]+(?:\s*=\s*(?:"[^"]*"|[^\s;,"]*))?)*)/g)){
const[,quoted2,plain2]=/;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(parameters)??[];if((quoted2??plain2??"").toLowerCase().
split(/\s+/).includes("next"))return target}return void 0}function pathOfNext(url,path){const next=new URL(url,"https://\
api.invalid/");const[own=""]=path.split("?");const pathname=next.pathname!==own&&next.pathname.endsWith(own)?own:next.pathname;
return`${pathname}${next.search}`}var init_link_header=__esm({"src/steps/pages/link-header.ts"(){}});function assertPageable2(method,flags12){if(method!=="GET")throw usage(`--all-pages is for GET, not ${method}.`,"Leave -\
-all-pages out.");if(flags12["output-file"]===void 0)return;throw usage("--all-pages and --output-file exclude each othe\
r.","Use --save data=FILE for the whole list.")}async function allProxiedPages(client,path,first,maxItems,request){const isLinked=nextLink(
linkOf2(first))!==void 0;return await collectPages(pageOf2(first,path,isLinked),{maxItems,load:async next=>pageOf2(await withRetries(
client.session,()=>request(next),isRetryableOrRateLimited),next,isLinked),cursorOf:next=>next})}function linkOf2({headers}){
return[headers.link].flat().join(", ")}function pageOf2(answer2,path,isLinked){const{data}=answer2;const[pathname="",query=""]=path.
split("?");const link=nextLink(linkOf2(answer2));if(isLinked||link!==void 0)return{data,next:link===void 0?void 0:guardPath(
pathOfNext(link,path))};const parameters=Object.fromEntries(new URLSearchParams(query));const items=listAt(data,findList(
data)??[]);const takes=name=>name in parameters||takesByAnswer(name,data);const next=nextPage({data,items,parameters,takes});
if(next===void 0)return{data,next:void 0};if("url"in next)return{data,next:guardPath(pathOfNext(next.url,path))};const named3=Object.
entries(next.parameters).map(([name,value])=>[name,String(value)]);return{data,next:guardPath(`${pathname}?${new URLSearchParams(
named3)}`)}}function takesByAnswer(name,data){const top=isObject2(data)?data:{};if(typeof top[name]==="number")return true;
if(name==="cursor")return!(top.object==="list"&&"results"in top);if(name==="pageToken"||name==="page_token")return!("isL\
ast"in top||"issues"in top);return["start_cursor","nextPageToken","after","starting_after","offset_cursor"].includes(name)}
var init_all_pages2=__esm({"src/commands/proxy-request/all-pages.ts"(){init_failure();init_retry();init_proxy_guards();init_collect();
init_find_list();init_link_header();init_next_page()}});function describeHeaders(headers,all){const shown2=Object.entries(headers).filter(([name])=>all?!SECRET.test(name):RELEVANT.
test(name));return Object.fromEntries(shown2.map(([name,value])=>[name,[value].flat().join(", ")]))}var RELEVANT,SECRET;
var init_headers=__esm({"src/http/headers.ts"(){RELEVANT=/^(?:location|link|etag|last-modified|retry-after|content-disposition|content-range|content-length|content-location|operation-location|azure-asyncoperation|x-next-page|x-prev-page|x-page|x-per-page|x-request-id)$|^x-(?:total|pagination)|rate-?limit/;
SECRET=/^(?:set-cookie2?|authorization|proxy-authorization|www-authenticate|authentication-info)$/}});function afterWrite(request,deadline,error,answered){const failure=asFailure(error);const{interruption}=deadline;const claimsNothing=failure.
exitCode===2||failure.retryable||interruption!==void 0;const call=`${request.method} ${request.path.split("?")[0]}`;const what=claimsNothing?
`The answer to ${call} could not be processed completely (${failure.message.replace(/\.$/,"")}): it may have happened.`:
failure.message;const code=interruption?"INTERRUPTED":claimsNothing?"OUTCOME_UNKNOWN":failure.code;const hasBody=Boolean(
answered.data??answered.text);return new Failure(code,`${what} The request itself was answered ${answered.status}; do no\
t send it again.`,{hint:hasBody?"Continue from its answer, which is next to `error`; do not repeat the request.":LOOK_FIRST,
retryable:false,details:failure.details,document:answered,...interruption&&{exit:interruption.exitCode},cause:error})}var init_after_write=__esm(
{"src/commands/proxy-request/after-write.ts"(){init_document();init_failure()}});async function prepareDelivery(context,method,flags12){const{cwd,homeDir}=context.host;const outputFile=flags12["output-\
file"]===void 0?void 0:outputPath(cwd,flags12["output-file"]);const saves=flags12.save.length>0;if(method==="HEAD"&&(saves||
outputFile!==void 0))throw usage("The answer to HEAD has no body to save.","Leave --output-file and --save out, or use G\
ET.");if(saves&&outputFile!==void 0)throw usage("--save and --output-file exclude each other.","Use --save for a part of\
 the answer.");if(outputFile!==void 0)await checkTarget(outputFile,flags12.overwrite,homeDir);return{outputFile,overwrite:flags12.
overwrite,allHeaders:flags12["include-headers"]}}async function deliver(context,client,request,answer2,delivery){const location=locationOf(
answer2);const headers=describeHeaders(answer2.headers,delivery.allHeaders);const head2={status:answer2.status,content_type:answer2.
headers["content-type"]??null,headers:{...headers,...location!==void 0&&{location}}};if(isRead(request))return{...head2,
...await take(context,client,answer2,delivery)};let shown2={};const toFile=delivery.outputFile!==void 0;const{onBytes}=transferOptions(
context,client);try{const read=await readWhole(answer2,client,MAX_KEPT_BYTES,toFile?onBytes:void 0);const{bytes,rest}=read;
context.remark({warnings:read.warnings});if(!rest)shown2=await show2(bytes,answer2)??{};const body=rest??import_node_stream10.Readable.
from([bytes]);return{...head2,...await take(context,client,{...answer2,body},delivery)}}catch(error){throw afterWrite(request,
context.deadline,error,{...head2,...shown2})}}function take(context,client,answer2,delivery){return delivery.outputFile===
void 0?inline(context,client,answer2):save(context,client,answer2,delivery)}async function inline(context,client,answer2){
const raw=await readWhole(answer2,client,MAX_INLINE_BYTES);context.remark({warnings:raw.warnings});if(raw.rest){const saved2=await temporary(
context,client,raw.rest,"answer");return{...saved2,warnings:["The answer is over 64 MiB and was saved; --output-file cho\
oses the place."]}}const shown2=await show2(raw.bytes,answer2);if(shown2)return shown2;const saved=await temporary(context,
client,import_node_stream10.Readable.from([raw.bytes]),"answer.bin");return{...saved,warnings:["The answer is binary and\
 was saved; --output-file chooses the place."]}}async function save(context,client,answer2,{outputFile="",overwrite}){if(answer2.
status===304){answer2.body.destroy();return{warnings:["Nothing has changed since (304), so nothing was saved."]}}const length=headerOf(
answer2,"content-length");return await saveStream(answer2.body,outputFile,{...transferOptions(context,client),overwrite,
expectedBytes:length===void 0?void 0:Number(length)})}function temporary(context,client,stream,name){return saveTemporary(
stream,context.host.tmpDir,name,transferOptions(context,client))}function transferOptions(context,client){return{homeDir:context.
host.homeDir,needles:context.redactor.needles(),signal:context.deadline.signal,onBytes:()=>client.session.progress()}}async function show2(bytes,answer2){
const text3=await textOf(bytes,answer2,"type");if(text3===void 0)return void 0;const type=answer2.headers["content-type"];
if(type===void 0?!/^\s*[[{]/.test(text3):!isJsonType(type))return{text:text3};if(text3.trim()==="")return{data:null};try{
const data=parseJson(text3);return{data,...warningOf(data)}}catch(error){return{text:text3,warnings:[`The answer claims \
to be JSON but is not: ${messageOf(error)}.`]}}}function warningOf(data){const{ok,error}=Object(data);if(ok!==false||typeof error!==
"string")return{};return{warnings:[`The status says success, but the body says that the request failed: ${error}.`]}}async function readAnswer(client,answer2){
const{bytes}=await readWhole(answer2,client,MAX_INLINE_BYTES);const{data}=await show2(bytes,answer2)??{};if(data!==void 0)
return{headers:answer2.headers,data};throw new Failure("PROVIDER_ERROR","The next page is not JSON.",{retryable:false})}
async function readWhole(answer2,client,maxBytes,onBytes){const chunks=[];let size=0;const iterator=answer2.body[Symbol.
asyncIterator]();try{for(let step=await iterator.next();!step.done;step=await iterator.next()){chunks.push(step.value);size+=
step.value.length;onBytes?.();if(size>maxBytes)return{bytes:Buffer.alloc(0),rest:import_node_stream10.Readable.from(chain(
chunks,iterator)),warnings:[]}}}catch(error){const{aborted,reason}=client.session.signal;const isStream=/^text\/event-stream\b/i.
test(answer2.headers["content-type"]??"");if(isStream&&size>0&&aborted&&asFailure(reason).code==="TIMEOUT")return{bytes:Buffer.
concat(chunks),warnings:[STILL_STREAMING]};if(aborted)throw reason;throw new Failure("NETWORK",`The answer broke off aft\
er ${size} bytes.`,{hint:"Run the command again.",cause:error})}return{bytes:Buffer.concat(chunks),warnings:[]}}async function*chain(head2,tail){
yield*head2;for(let step=await tail.next();!step.done;step=await tail.next())yield step.value}var import_node_stream10,MAX_INLINE_BYTES,
MAX_KEPT_BYTES,STILL_STREAMING;var init_answer=__esm({"src/commands/proxy-request/answer.ts"(){import_node_stream10=require("node:stream");
init_document();init_failure();init_json();init_save();init_body();init_headers();init_response();init_proxy2();init_after_write();
MAX_INLINE_BYTES=64*1024*1024;MAX_KEPT_BYTES=1024*1024;STILL_STREAMING="The stream of events had not ended when time was\
 up: what had come by then is here. A larger --timeout waits for more."}});function formFields(flags12){return flags12.map(flag=>{const at=flag.indexOf("=");if(at>0)return[flag.slice(0,at),flag.slice(
at+1)];throw usage(`--form ${JSON.stringify(flag.slice(0,200))} is not K=V.`,"Write --form name=value, once for each fie\
ld.")})}function urlEncoded(fields){return Buffer.from(new URLSearchParams([...fields]).toString())}function fieldsOfJson(value){
return isObject2(value)?Object.entries(value).flatMap(([name,member])=>flatten2(name,member)):void 0}function flatten2(name,value){
if(Array.isArray(value))return value.flatMap(item=>flatten2(`${name}[]`,item));if(isObject2(value))return Object.entries(
value).flatMap(([key,member])=>flatten2(`${name}[${key}]`,member));if(value===null||value===void 0)return[];return[[name,
typeof value==="string"?value:toJsonLine(value)]]}var FORM_TYPE;var init_form=__esm({"src/commands/proxy-request/form.ts"(){
init_failure();init_json();init_find_list();FORM_TYPE="application/x-www-form-urlencoded"}});async function readBody(context,flags12,headers){const file=flags12["input-file"];if(flags12.body!==void 0&&file!==void 0){
throw new Failure("USAGE","--body and --input-file exclude each other.",{hint:"Send one of them."})}if(file===void 0&&flags12["\
form-field"]!==void 0){throw new Failure("USAGE","--form-field names the field of --input-file.",{hint:"Pass --input-fil\
e, or leave --form-field out."})}const fields=formFields(flags12.form);if(fields.length>0&&flags12.body!==void 0)throw usage(
"--body and --form exclude each other.","Send one of them.");if(file!==void 0)return await fileBody(context,file,flags12["\
form-field"]??"file",fields,headers);if(fields.length>0)return ofBytes(urlEncoded(fields),FORM_TYPE);if(flags12.body===void 0)
return void 0;const bytes=await context.input.bytes("body",flags12.body);const asForm=labelOf(headers)?.toLowerCase().startsWith(
FORM_TYPE)?jsonAsForm(bytes):void 0;return asForm?ofBytes(asForm,FORM_TYPE):ofBytes(bytes,contentTypeOf(bytes,flags12.body,
headers))}function jsonAsForm(bytes){try{const fields=fieldsOfJson(parseJson(bytes.toString("utf8")));return fields&&urlEncoded(
fields)}catch{return void 0}}function ofBytes(bytes,contentType){const text3=bytes.toString("utf8");const isText2=Buffer.
from(text3).equals(bytes);return{contentType,isForm:false,bytes:bytes.length,describe:async()=>isText2?text3:(await Promise.resolve().then(()=>(init_body(),body_exports))).
describeBytes(bytes),open:()=>bytes}}async function fileBody(context,path,field,fields,headers){if(field===""&&fields.length>
0)throw usage("--form-field '' sends only the bytes, without a form.","Leave out one of --form-field and --form.");if(field!==
"")assertFormType(headers);const[{openSource:openSource2,readSource:readSource2,hashSource:hashSource2},{multipartForm:multipartForm2}]=await Promise.
all([Promise.resolve().then(()=>(init_source(),source_exports)),Promise.resolve().then(()=>(init_multipart(),multipart_exports))]);
const full=(0,import_node_path12.resolve)(context.host.cwd,path);const source=await openSource2(full,{homeDir:context.host.
homeDir,textFallback:true});const describe8=async()=>{const sha256=await hashSource2(source);return{file:full,bytes:source.
bytes,mime_type:source.mimeType,sha256,form_field:field,...fields.length>0&&{form:Object.fromEntries(fields)}}};const{bytes,
mimeType:contentType}=source;const file=source.path;if(field==="")return{contentType,isForm:false,bytes,file,describe:describe8,
open:()=>readSource2(source)};const{body,...form}=multipartForm2(source,{field,fields});return{...form,isForm:true,file,
describe:describe8,open:()=>body}}function assertFormType(headers){const label=labelOf(headers);if(label===void 0||/^multipart\/form-data\b/i.
test(label))return;throw new Failure("INVALID_HEADER",`--input-file sends a multipart form, not ${label.slice(0,80)}.`,{
hint:"Pass --form-field '' to send only the file's bytes, or leave Content-Type out."})}function labelOf(headers){return Object.
entries(headers).find(([name])=>name.toLowerCase()==="content-type")?.[1]}function contentTypeOf(bytes,shown2,headers){const label=labelOf(
headers);if(label!==void 0&&!/\bjson\b/i.test(label))return label;const text3=bytes.toString("utf8");const isText2=Buffer.
from(text3).equals(bytes);if(label!==void 0||isText2&&/^\s*[[{]/.test(text3)){parseFlag("body",decodeUtf8("body",bytes,shown2),
shown2);return"application/json"}if(!isText2)return"application/octet-stream";return isJson(text3)?"application/json":"t\
ext/plain; charset=utf-8"}function isJson(text3){try{JSON.parse(text3);return true}catch{return false}}var import_node_path12;
var init_body2=__esm({"src/commands/proxy-request/body.ts"(){import_node_path12=require("node:path");init_failure();init_json();
init_input();init_form()}});var run_exports7={};__export(run_exports7,{run:()=>run7});async function run7(flags12,context){const given=guardHeaders(
await context.input.object("headers",flags12.headers));const path=guardPath(flags12.path??"",queryParameters(await context.
input.object("query-params",flags12["query-params"])));const body=await readBody(context,flags12,given);const headers=body?.
isForm?without(given,"content-type"):given;const method=methodOf(flags12.method,body);const effect=effectOfRequest(method,
path,headers);const changes=effect!=="read";if(flags12["all-pages"])assertPageable2(method,flags12);const delivery=await prepareDelivery(
context,method,flags12);const saves=await prepareSaves(context,flags12);const opened=await openAccount(context,flags12,!changes);
const{client,connection,identifier}=opened;const call={command:"proxy-request",kind:"proxy",...{effect,connection,identifier,
method,path},usesFiles:flags12["input-file"]!==void 0||saves.length>0,localFiles:body?.file===void 0?[]:[body.file]};context.
policy.assertAllowed(call);const isSeen=flags12["dry-run"]||context.policy.needsContent(call);const content2={method,path,
effect,headers:withNeededHeaders(connection.provider,headers),connection_name:connection.keyId,provider:connection.provider,
identifier,...body&&{content_type:body.contentType?.split(";")[0],body:isSeen&&await body.describe()}};const authorized=await authorizeCall(
context,opened,{...call,content:content2},flags12);if(authorized.dryRun)return authorized.dryRun;const label=body?.contentType!==
void 0&&!hasHeader(headers,"content-type")?{"Content-Type":body.contentType}:{};const request={method,path,changes,headers:{
accept:"*/*",...label,...headers},...body&&{body:body.open(),bodyBytes:body.bytes}};const answer2=await sendBody(request,
()=>authorized.send(permit=>requestProvider({...opened,permit},request)));const payload=await deliver(context,client,{method,
path,changes},answer2,delivery);const pages=flags12["all-pages"]&&"data"in payload?await allProxiedPages(client,path,{headers:answer2.
headers,data:payload.data},flags12["max-items"]??DEFAULT_MAX_ITEMS,async next=>await readAnswer(client,await authorized.
send(permit=>requestProvider({...opened,permit},{...request,path:next})))):{};const whole={...payload,...pages};const{saved,
warnings}=await saveMembers(context,client,whole.data,saves,flags12.overwrite);return{...whole,...saved&&{saved},warnings:[
...payload.warnings??[],...pages.warnings??[],...warnings]}}function methodOf(flag,body){const method=flag?.toUpperCase()??
(body?"POST":"GET");if(!METHODS.includes(method)){throw new Failure("USAGE",`--method ${JSON.stringify(flag)} is not sup\
ported.`,{hint:`Use one of ${METHODS.join(", ")}.`})}if(body&&(method==="GET"||method==="HEAD")){throw new Failure("USAG\
E",`${method} takes no body.`,{hint:"Leave --body and --input-file out, or use POST."})}return method}function queryParameters(object){
return Object.entries(object).flatMap(([name,value])=>(Array.isArray(value)?value:[value]).filter(item=>item!==null&&item!==
void 0).map(item=>[name,typeof item==="string"?item:toJsonLine(item)]))}function without(headers,name){return Object.fromEntries(
Object.entries(headers).filter(([key])=>key.toLowerCase()!==name))}function hasHeader(headers,name){return Object.keys(headers).
some(key=>key.toLowerCase()===name)}var init_run8=__esm({"src/commands/proxy-request/run.ts"(){init_failure();init_json();
init_requests();init_request_effect();init_proxy_guards();init_proxy3();init_authorize_call();init_flags();init_open_account();
init_saves();init_all_pages2();init_answer();init_body2();init_spec10()}});function mib(bytes){return(bytes/MIB).toFixed(1)}var TOUCH_MS,REDRAW_MS,LOG_MS,MIB,Progress;var init_progress=__esm({"sr\
c/files/progress.ts"(){TOUCH_MS=250;REDRAW_MS=500;LOG_MS=1e4;MIB=1024*1024;Progress=class{#label;#screen;#touch;#timer;#started=performance.
now();#touched=0;#position=0;#total;constructor(label,screen,touch){this.#label=label.replace(new RegExp("\\p{Cc}","gu"),
"?");this.#screen=screen;this.#touch=touch;this.#timer=setInterval(()=>this.#show(),screen.isTTY?REDRAW_MS:LOG_MS).unref()}expect(total){
this.#total=total}at(position){this.#position=position;const now3=performance.now();if(now3-this.#touched<TOUCH_MS)return;
this.#touched=now3;this.#touch()}moved(bytes){this.at(this.#position+bytes)}end(){clearInterval(this.#timer);if(this.#screen.
isTTY)this.#screen.write("\r\x1B[2K")}#show(){const line=this.describe(performance.now());this.#screen.write(this.#screen.
isTTY?`\r\x1B[2K${line}`:`${line}
`)}describe(now3){const rate=this.#position/Math.max(.001,(now3-this.#started)/1e3);const speed=`${(rate/MIB).toFixed(1)}\
 MiB/s`;if(this.#total===void 0)return`${this.#label}: ${mib(this.#position)} MiB, ${speed}`;const percent=this.#total===
0?100:Math.floor(100*this.#position/this.#total);const left=rate>0?`, ${Math.ceil((this.#total-this.#position)/rate)} s \
left`:"";return`${this.#label}: ${mib(this.#position)} of ${mib(this.#total)} MiB (${percent} %), ${speed}${left}`}}}});async function checkUploaded(up,made){const{source,hash,connection}=up;const{claim}=made;if(!claim)return void 0;const name=strongest(
claim.hashes);const ours=name&&(hash.digestOf(name)??await hashSource(source,void 0,name));const wrong=difference(claim,
{bytes:source.bytes,digestOf:()=>ours});if(wrong===void 0)return void 0;if(claim.mayDiffer)return`${connection.provider}\
 changed the file after the upload: ${wrong}.`;const removed=made.undo!==void 0&&await remove2(up,made.undo);throw new Failure(
"PROVIDER_ERROR",`${connection.provider} does not hold the bytes that were sent: ${wrong}.`,{hint:removed?"What had arri\
ved was removed again: run the command again.":`Look at ${made.id} there, and upload the file again, with --on-conflict \
replace where that is possible.`,retryable:false,details:{id:made.id,removed}})}async function remove2(up,path){try{(await send(
up,{method:"DELETE",path:guardPath(path)})).body.destroy();return true}catch(error){return statusOf(error)===404}}var init_check2=__esm(
{"src/files/upload/check.ts"(){init_failure();init_proxy_guards();init_hash();init_requests();init_verify();init_source()}});var run_exports8={};__export(run_exports8,{run:()=>run8});async function run8(flags12,context){const{provider,site,to,name,
subject,text:text3,send:send2}=flags12;const onConflict=flags12["on-conflict"];const createFolders=flags12["create-folde\
rs"];const wanted={to,name,site,onConflict,createFolders,subject,text:text3,send:send2};const sources=await openSources(
flags12,context);const[first]=sources;const checked=async key=>{const known3=fileProvider(key);checkUpload(known3,wanted,
sources.map(({bytes})=>bytes));const uploader10=await known3.upload.load();uploader10.check?.(wanted,first.name,key);return{
known:known3,uploader:uploader10}};if(provider!==void 0)await checked(guessProviderKey(provider));const opened=await openAccount(
context,flags12,false);const{client,connection,identifier}=opened;const{known:known2,uploader:uploader9}=await checked(connection.
provider);const call={command:"upload-file",kind:"upload",effect:onConflict==="replace"?"destructive":"write",...{connection,
identifier},usesFiles:true,mailsFile:send2,localFiles:sources.map(({path})=>path)};context.policy.assertAllowed(call);const screen={
isTTY:context.host.stderrIsTTY,write:line=>context.host.writeError(line)};const progress=new Progress(first.name,screen,
()=>client.session.progress());progress.expect(sources.reduce((sum2,{bytes})=>sum2+bytes,0));try{const isSeen=flags12["d\
ry-run"]||context.policy.needsContent(call);const sha256Of=source=>isSeen?hashSource(source,()=>progress.at(0)):void 0;const files=[];
for(const source of sources){const{path,name:name2,bytes}=source;files.push({input_file:path,name:name2,bytes,sha256:await sha256Of(
source)})}const content2={command:"upload-file",effect:call.effect,provider:connection.provider,connection_name:connection.
keyId,identifier,...{to,site,subject,text:text3},...files.length===1?files[0]:{files},...name!==void 0&&{renamed:true},...createFolders&&
{create_folders:true},...send2&&{send:true},on_conflict:onConflict??known2.upload.onConflict};const isJudged=isSeen&&flags12.
confirm===void 0;const names=isJudged?await namesOf3(context,opened,uploader9,wanted):{};const preview={...content2,...names};
const authorized=await authorizeCall(context,opened,{...call,content:content2,preview},flags12);if(authorized.dryRun)return authorized.
dryRun;const parts=sources.map(source=>({source,hash:new RunningHash(known2.hash)}));const made=await authorized.send(async permit=>{
const[only]=parts;const up={...opened,...wanted,permit,...only,files:parts,progress};const made2=await uploader9.upload(
up);const warning=await checkUploaded(up,made2);if(warning!==void 0)context.remark({warnings:[warning]});return made2});
return answerOf(connection.provider,made,parts)}finally{progress.end()}}async function namesOf3(context,opened,{describe:describe8},wanted){
const{client,connection,identifier,account}=opened;if(!describe8||!isAuthorized(connection,account))return{};const look2={
command:"upload-file",kind:"download",effect:"read",usesFiles:true};try{const{send:send2}=await authorizeCall(context,opened,
{...look2,connection,identifier,content:{}},{});const{to,site}=await send2(permit=>describe8({...opened,...wanted,permit}));
return{...to&&{to_name:to},...site&&{site_name:site}}}catch(error){if(client.session.signal.aborted)throw error;return{}}}
async function openSources(flags12,{host}){const{"input-file":paths,name}=flags12;if(name!==void 0&&paths.length>1)throw usage(
"--name is for one file, and there are several.","Leave --name out.");const sources=[];for(const path of paths)sources.push(
await openSource((0,import_node_path13.resolve)(host.cwd,path),{homeDir:host.homeDir,name}));return sources}function answerOf(provider,made,parts){
const files=parts.map(({source:{name,bytes,mimeType},hash})=>({name,bytes,mime_type:mimeType,sha256:hash.digest()}));return{
provider,id:made.id,...files[0],name:made.name,mime_type:made.mimeType,...files.length>1&&{files},...made.webUrl!==void 0&&
{web_url:made.webUrl},...made.folder!==void 0&&{folder:made.folder},...made.sent!==void 0&&{sent:made.sent}}}var import_node_path13;
var init_run9=__esm({"src/commands/upload-file/run.ts"(){import_node_path13=require("node:path");init_failure();init_hash();
init_progress();init_registry();init_check2();init_source();init_authorize();init_discover();init_authorize_call();init_open_account()}});async function receive(client,found2,keep2){const newBudget=()=>new RetryBudget(client.session,isRetryableOrRateLimited);
return await newBudget().run(async()=>{const head2=await found2.open();try{if(head2.status>=300)throw noFile(head2);const bytes=import_node_stream11.Readable.
from(wholeFile(found2,head2,newBudget()),{objectMode:false});return await keep2(head2,decodeStream(bytes,head2))}finally{
head2.body.destroy()}})}function contentLength(answer2){return codingsOf(answer2).length>0?void 0:lengthOf(answer2)}function lengthOf(answer2){
const length=headerOf(answer2,"content-length");return length===void 0?void 0:Number(length)}async function*wholeFile(found2,head2,budget){
const total=lengthOf(head2);const tag=/^"/.test(head2.headers.etag??"")?head2.headers.etag:void 0;const hasHash=strongest(
found2.claim?.hashes??{})!==void 0;const mayGoOn=total!==void 0&&(tag!==void 0||hasHash);let answer2=head2;let at=0;try{
for(let chunks=iterate(head2);;){let broken2;const step=await chunks.next().catch(error=>{broken2=error});if(step?.done||
at===total)return;if(step){if(mayGoOn)budget.renew();at+=step.value.length;yield step.value;continue}if(!mayGoOn)throw broken2;
await budget.waitBeforeRetry(brokenOff(broken2));answer2.body.destroy();const part={range:`bytes=${at}-`,...tag!==void 0&&
{"if-range":tag}};answer2=await budget.run(()=>found2.open(part)).catch(error=>{throw statusOf(error)===416?notTheRest():
error});if(!isRest(answer2,at,total,tag))throw notTheRest();chunks=iterate(answer2)}}finally{answer2.body.destroy()}}function iterate(answer2){
return answer2.body[Symbol.asyncIterator]()}function isRest(answer2,at,total,tag){const{etag,"content-range":range}=answer2.
headers;const isSame=tag===void 0||etag===void 0||etag===tag;return answer2.status===206&&range===`bytes ${at}-${total-1}\
/${total}`&&isSame}function noFile({status}){return new Failure("PROVIDER_ERROR",`The host answered ${status} instead of\
 the file.`,{hint:"Check the id or URL of --from, then run the command again.",retryable:false,details:{status}})}function brokenOff(cause){
return new Failure("NETWORK",`The download broke off: ${messageOf(cause)}.`,{hint:"Nothing was left behind; run the comm\
and again.",cause})}function notTheRest(){return new Failure("NETWORK","The download broke off, and the host does not ha\
nd out the rest alone.",{hint:"Nothing was left behind; run the command again."})}async function assertNoPage(head2,found2,outputFile){
if(!isPage(headerOf(head2,"content-type")))return;const{default:mime}=await Promise.resolve().then(()=>(init_mime(),mime_exports));
const expected2=found2.mimeType??mime.getType(found2.name)??mime.getType(outputFile);const isVague=expected2==="applicat\
ion/octet-stream"&&strongest(found2.claim?.hashes??{})!==void 0;if(expected2===null||isPage(expected2)||isVague)return;throw new Failure(
"PROVIDER_ERROR",`A page of HTML came instead of ${found2.name}; it was not saved.`,{hint:"It may be a page to sign in: \
check that the account may read the file, then run the command again.",retryable:false,details:{status:head2.status}})}function isPage(type){
return/^(?:text\/html|application\/xhtml)/i.test(type??"")}function assertName({name},wanted){if(wanted===void 0||isSameName(
name,wanted))return;throw new Failure("NOT_FOUND",`The file there is called ${name}, not ${wanted}; nothing was saved.`,
{hint:"Check --from, or leave --name out if this is the file that is meant.",details:{files:[{name}]}})}var import_node_stream11;
var init_receive=__esm({"src/files/download/receive.ts"(){import_node_stream11=require("node:stream");init_failure();init_decode();
init_retry();init_proxy2();init_hash();init_names();init_requests()}});var run_exports9={};__export(run_exports9,{run:()=>run9});async function run9(flags12,context){const{provider,overwrite,
from=""}=flags12;const wanted={name:flags12.name,site:flags12.site,exportAs:flags12["export-as"]};const checked=key=>checkDownload(
fileProvider(key),wanted);if(provider!==void 0)checked(guessProviderKey(provider));const{homeDir,cwd,stderrIsTTY:isTTY}=context.
host;const outputFile=await checkTarget(outputPath(cwd,flags12["output-file"]??""),overwrite,homeDir);const opened=await openAccount(
context,flags12,true);const{client,connection,identifier}=opened;const call={command:"download-file",kind:"download",effect:"\
read",...{connection,identifier},usesFiles:true,content:{from,...wanted}};const authorized=await authorizeCall(context,opened,
call,{...flags12});const find=await checked(connection.provider)();const screen={isTTY,write:line=>context.host.writeError(
line)};const progress=new Progress((0,import_node_path14.basename)(outputFile),screen,()=>client.session.progress());try{
const saved=await authorized.send(async permit=>{const found2=await find({...opened,...wanted,permit,from,outputFile});assertName(
found2,flags12.name);return await receive(client,found2,async(head2,bytes)=>{await assertNoPage(head2,found2,outputFile);
const expectedBytes=contentLength(head2);progress.expect(expectedBytes??found2.claim?.bytes);progress.at(0);const kept=await saveStream(
bytes,outputFile,{overwrite,homeDir,needles:context.redactor.needles(),signal:context.deadline.signal,onBytes:count2=>progress.
moved(count2),expectedBytes,claim:found2.claim});const type=found2.mimeType??headerOf(head2,"content-type")??"applicatio\
n/octet-stream";return{name:found2.name,...kept,mime_type:type}})});const{difference:difference2,...rest}=saved;if(difference2!==
void 0)context.remark({warnings:[`${connection.provider} rewrites files of this kind: ${difference2}.`]});return{provider:connection.
provider,...rest}}finally{progress.end()}}var import_node_path14;var init_run10=__esm({"src/commands/download-file/run.t\
s"(){import_node_path14=require("node:path");init_receive();init_save();init_progress();init_registry();init_proxy2();init_discover();
init_authorize_call();init_open_account()}});var run_exports10={};__export(run_exports10,{run:()=>run10});async function run10(flags12,context){const show3=flags12["\
show-tokens"]?openTerminal(context):void 0;const connectionName=context.connectionName(flags12["connection-name"]);const identifier=await context.
identifier(flags12.identifier);const client=await context.client();let tokens={};const reveal=held=>{tokens=held};const read=()=>readAccount(
client,connectionName??"",identifier,reveal);const[connections,seen]=await Promise.all([listConnections(client,connectionName),
show3?read():lookAtAccount(client,connectionName??"",identifier)]);const{connection}=chooseConnection(connections,{connectionName});
const account=!show3&&seen&&mayHoldGrant(connection,seen)?await read():withoutGrant(seen);if(!account){const byLink=needsConsent(
connection);throw new Failure("ACCOUNT_NOT_FOUND",`Please create and configure the ${connection.keyId} connection in the\
 Scalekit Dashboard.`,{hint:`${identifier} has no account on ${connection.keyId}; ${byLink?"generate-link creates one wh\
en the person consents.":"it is created in the Scalekit Dashboard."}`,details:{connection_name:connection.keyId},next:byLink?
[["generate-link","--connection-name",connection.keyId]]:[]})}if(show3)for(const[name,token]of Object.entries(tokens))show3(
`${name}: ${printable(token)}
`);return{connection_name:connection.keyId,identifier,account:{id:account.id,status:account.status},authorization_type:account.
authorizationType,token_expires_at:account.tokenExpiresAt??null,scopes:account.scopes,access_token:account.hasAccessToken?
"present":"absent",refresh_token:account.hasRefreshToken?"present":"absent",...show3&&{tokens_shown:true}}}function mayHoldGrant({
type},{status}){if(status==="PENDING_AUTH")return false;return status!=="ACTIVE"||!["API_KEY","BASIC","BEARER","NO_AUTH"].
includes(type)}function withoutGrant(account){return account&&{...account,hasAccessToken:account.hasAccessToken||account.
status==="ACTIVE"}}function openTerminal({host}){const hint="The user can run this in a terminal of their own; a transcr\
ipt is no place for tokens.";if(host.env.OPENCLAW_SHELL)throw new Failure("FORBIDDEN","--show-tokens is refused where an\
 agent runs the command.",{hint});const show3=host.openTerminal();if(!show3)throw new Failure("FORBIDDEN","--show-tokens\
 needs a terminal, and there is none.",{hint});return show3}function printable(token){const text3=typeof token==="string"?
token:JSON.stringify(token);return text3.replace(new RegExp("\\p{Cc}","gu"),char=>`\\u${char.charCodeAt(0).toString(16).
padStart(4,"0")}`)}var init_run11=__esm({"src/commands/get-authorization/run.ts"(){init_failure();init_accounts();init_connections();
init_discover()}});function allowedIdentifiers(protections){let allowed;let pinned=false;const listed=[];for(const{values}of protections){const list4=namesIn3(
values.TOOL_IDENTIFIERS);const own=pinned?void 0:values.TOOL_IDENTIFIER??values.SCALEKIT_IDENTIFIER;listed.push(...list4);
pinned||=own!==void 0;if(list4.length===0&&own===void 0||listed.includes(ANYBODY))continue;const here=new Set(own===void 0?
list4:[own,...listed]);allowed=allowed===void 0?here:new Set([...allowed].filter(name=>here.has(name)))}return allowed}function namesIn3(text3=""){
return text3.split(",").map(name=>name.trim()).filter(Boolean)}function assertIdentifier(allowed,identifier){if(allowed===
void 0||allowed.has(identifier))return;const names=[...allowed];const rule=`TOOL_IDENTIFIER, TOOL_IDENTIFIERS: ${names.join(
", ")}`;throw new Failure("NOT_ALLOWED",`This installation acts ${names.length>0?`only for ${names.join(", ")}`:"for nob\
ody"}.`,{hint:"Leave --identifier out to use the default; only the user can add somebody, in TOOL_IDENTIFIERS.",details:{
rule}})}var ANYBODY;var init_identifiers2=__esm({"src/policy/identifiers.ts"(){init_failure();ANYBODY="*"}});async function probeProxy(session,envUrl){const url=new URL(envUrl);const proxy=session.proxyFor(url);if(!proxy)return void 0;
try{const tunnel=await openTunnel(session,proxy,url,session.signal);tunnel.destroy();return describeProxy(proxy)}catch(error){
throw session.signal.aborted?session.signal.reason:networkFailure(error,url.host)}}async function resolveHost(session,envUrl){
const{hostname}=new URL(envUrl);const seconds=Math.round(session.remainingMs()/200)/10;let timer;const tooLong=new Promise(
(_,reject)=>{timer=setTimeout(()=>{reject(new Failure("NETWORK",`The name ${hostname} was not resolved within ${seconds}\
 s.`,{hint:"Check this machine's DNS server and network; a larger --timeout gives it more time."}))},seconds*1e3)});try{
const found2=await Promise.race([(0,import_promises7.lookup)(hostname.replace(/^\[|\]$/g,""),{all:true}),tooLong]);return found2.
map(({address})=>address)}catch(error){throw networkFailure(error,hostname)}finally{clearTimeout(timer)}}async function connectHost(session,envUrl){
const url=new URL(envUrl);try{const socket=await openHttp2Connection(session,url);const version=socket instanceof import_node_tls2.TLSSocket?
String(socket.getProtocol()):"none";socket.destroy();return version}catch(error){throw session.signal.aborted?session.signal.
reason:networkFailure(error,url.host)}}function clockSkewSeconds(theirs,now3=Date.now()){return Number.isNaN(theirs)?void 0:
Math.round((now3-theirs)/1e3)}var import_promises7,import_node_tls2;var init_probe=__esm({"src/scalekit/probe.ts"(){import_promises7=
require("node:dns/promises");import_node_tls2=require("node:tls");init_failure();init_connection();init_network_errors();
init_outbound_proxy()}});async function runChecks(patient){const{settings,session}=patient;const checks=[checkNode(patient.nodeVersion),...checkCredentials2(
settings)];if(CREDENTIAL_NAMES.some(name=>checks.some(check4=>check4.name===name&&!check4.ok)))return checks;const envUrl=await attempt(
checks,"environment_url",async()=>{const url=settings.credentials().envUrl;return[url,url]});if(envUrl===void 0)return checks;
const isReachable=await checkRoute(checks,session,envUrl);if(!isReachable)return checks;const tls=await attempt(checks,"\
tls",async()=>{const version=await connectHost(session,envUrl);return[version,version==="none"?"connected without TLS, w\
hich is allowed on loopback":`connected with ${version}`]});if(tls===void 0)return checks;const client=await patient.client();
const token=await attempt(checks,"token",async()=>[await client.token(),"Scalekit accepts the credentials"]);if(token===
void 0)return checks;checks.push(checkClock(client.core.serverTime));const connections=await attempt(checks,"connections",
async()=>{const found2=await listConnections(client);if(found2.some(isUsable))return[found2,describeConnections(found2)];
const code=found2.length>0?"CONNECTION_NOT_COMPLETED":"CONNECTION_NOT_FOUND";return[found2,describeConnections(found2),NO_CONNECTION,
code]});if(connections===void 0)return checks;checks.push(await checkAccounts(client,patient,connections));return checks}
async function checkRoute(checks,session,envUrl){const before=checks.length;const proxy=await attempt(checks,"proxy",async()=>{
const found2=await probeProxy(session,envUrl);return[found2??"none",`${found2} opens connections to ${new URL(envUrl).host}`]});
if(proxy!=="none")return proxy!==void 0;checks.length=before;const addresses=await attempt(checks,"dns",async()=>{const found2=await resolveHost(
session,envUrl);return[found2,found2.join(", ")]});return addresses!==void 0}function checkNode(version){const detail=`N\
ode.js ${version}`;if(Number.parseInt(version,10)>=OLDEST_NODE)return{name:"node",ok:true,detail};const fix=`Install Nod\
e.js ${OLDEST_NODE} or newer for the shell that the agent uses.`;return failing("node","CONFIG_INVALID",detail,fix)}function failing(name,code,detail,fix){
return{name,ok:false,detail,fix,failure:new Failure(code,detail,{hint:fix})}}function checkCredentials2({present,source,
warnings,faultOf}){const checks=CREDENTIAL_NAMES.map(name=>{const fault=name==="TOOL_ENV_URL"?void 0:faultOf(name);if(fault)
return fromFailure(name,fault);if(present[name])return{name,ok:true,detail:`set by ${source}`};const fix=`Set ${name} in\
 skills.entries.scalekit-agent-auth.env of the OpenClaw configuration, or in a .env file of the working directory; the t\
hree must come from one place.`;return failing(name,"CONFIG_MISSING","not set",fix)});const unread=warnings.map(warning=>{
const fix="Make .env a small text file, or remove it.";return failing("env_file","CONFIG_INVALID",warning,fix)});return[
...checks,...unread]}function checkClock(serverTime){const skew=clockSkewSeconds(serverTime);if(skew===void 0)return{name:"\
clock",ok:true,detail:"the server sends no date to compare with"};const where=skew>0?"ahead of":"behind";const detail=Math.
abs(skew)<=1?"in sync with the server":`${Math.abs(skew)} s ${where} the server`;if(Math.abs(skew)<=MAX_SKEW_SECONDS)return{
name:"clock",ok:true,detail};const fix="Set this machine's clock, by NTP for example: tokens look expired or not yet val\
id to a clock that is off.";return failing("clock","CONFIG_INVALID",detail,fix)}async function checkAccounts(client,{identifier,
settings},connections){const fault=identifier===settings.identifier?settings.identifierFault:void 0;if(identifier===void 0||
fault){return{name:"accounts",ok:false,detail:fault?.message??"no identifier is set",fix:fault?.hint??"Set TOOL_IDENTIFI\
ER to the identifier that the accounts have in Scalekit, an e-mail address for example, or pass --identifier."}}try{const accounts=await listAccounts(
client,identifier);const usable=connections.filter(isUsable).filter(({type})=>type!=="NO_AUTH");const inactive=accounts.
filter(({status})=>status!=="ACTIVE");const active=accounts.length-inactive.length;if(accounts.length===0&&usable.length>
0){return{name:"accounts",ok:false,detail:`${identifier} has no account on any of ${usable.length} connections`,fix:`Che\
ck that ${identifier} is the identifier that the accounts have in Scalekit; if it is, create a link with generate-link f\
or the user to open; keys are entered in the Scalekit Dashboard.`}}const others=inactive.map(({connectionName,status})=>`${connectionName}\
 ${status}`).join(", ");const fix=fixesFor(overviewsOf(connections,inactive));return{name:"accounts",ok:inactive.length===
0,detail:`${identifier}: ${active} active of ${accounts.length} accounts, on ${usable.length} connections${others&&`; ${others}`}`,
...inactive.length>0&&{fix}}}catch(error){return fromFailure("accounts",error)}}function fixesFor(overviews){const named3=state=>overviews.
filter(overview=>overview.state===state&&overview.status!=="NOT_FOUND").map(({connection})=>connection.keyId);const[first,
...others]=named3("needs_consent");const keys=named3("needs_dashboard");const parts=[first!==void 0&&`run generate-link \
--connection-name ${first}${others.length>0?` (then ${others.join(", ")})`:""} and ask the user to open the link`,keys.length>
0&&`ask the user to renew the credentials of ${keys.join(", ")} in the Scalekit Dashboard`].filter(Boolean);const text3=parts.
join("; ")||"finish the connections themselves in the Scalekit Dashboard first";return`${text3.charAt(0).toUpperCase()}${text3.
slice(1)}.`}function describeConnections(connections){const groups=new Map;for(const connection of connections){const label=connection.
enabled?connection.status:`${connection.status} but disabled`;groups.set(label,[...groups.get(label)??[],connection])}const parts=[
...groups].map(([label,members])=>{const named3=members.every(isUsable)?"":` (${members.map(({keyId})=>keyId).join(", ")}\
)`;return`${members.length} ${label}${named3}`});return parts.length===0?"none":parts.join(", ")}async function attempt(checks,name,look2){
try{const[value,detail,fix,code]=await look2();checks.push(fix!==void 0&&code?failing(name,code,detail,fix):{name,ok:true,
detail});return value}catch(error){checks.push(fromFailure(name,error));return void 0}}function fromFailure(name,error){
const failure=asFailure(error);if(failure.code==="INTERRUPTED")throw failure;return{name,ok:false,detail:failure.message,
fix:failure.hint,failure}}var OLDEST_NODE,NO_CONNECTION,MAX_SKEW_SECONDS;var init_doctor=__esm({"src/steps/doctor.ts"(){
init_document();init_failure();init_settings();init_accounts();init_connections();init_probe();init_accounts2();OLDEST_NODE=
20;NO_CONNECTION="Create a connection in the Scalekit Dashboard (AgentKit > Connections) and finish its configuration.";
MAX_SKEW_SECONDS=60}});async function checkRules(context){let open4=context.policy.rules.filter(({rule})=>rule.kind==="connection"||rule.kind===
"name");const without2=subjects=>open4.filter(({rule})=>!subjects.some(subject=>rule.matches(subject)));if(open4.length===
0)return[];try{const client=await context.client();const plain2={kind:"tool",effect:"unknown",tool:void 0};const connections=await listConnections(
client);open4=without2(connections.map(({keyId,provider})=>({...plain2,connectionName:keyId,provider})));if(open4.some(({
rule})=>rule.kind==="name")){const tools=await listTools(client,{});open4=without2(tools.map(({name,provider})=>({...plain2,
tool:name,provider,connectionName:void 0})))}}catch(error){return[`Could not check whether the rules match anything: ${asFailure(
error).message}`]}return open4.map(({variable,rule})=>`${variable}: the rule ${rule.text} matches no connection, provide\
r or tool; is it misspelt?`)}var init_policy=__esm({"src/commands/doctor/policy.ts"(){init_document();init_connections();
init_tools()}});var run_exports11={};__export(run_exports11,{run:()=>run11});async function run11(flags12,context){const{policy}=context;
const identifier=flags12.identifier??context.settings.identifier;if(identifier!==void 0)assertIdentifier(policy.identifiers,
identifier);const results=await runChecks({nodeVersion:context.host.nodeVersion,settings:context.settings,identifier,session:await context.
session(),client:()=>context.client()});const warnings=results.some(({name,ok})=>name==="connections"&&ok)?await checkRules(
context):[];if(policy.auditLog)results.push(checkAuditLog(policy.auditLog));const checks=results.map(({failure:_,...check4})=>check4);
context.checklist(checks.map(({name,ok,detail,fix})=>({ok,text:`${name}: ${detail}`,fix})));const document={checks,policy:policy.
describe(),warnings};const failed=results.find(({failure})=>failure!==void 0);if(!failed?.failure)return document;throw failed.
failure.with({document},`The check ${failed.name} fails: ${failed.failure.message}`)}function checkAuditLog(log){try{log.
check();return{name:"audit_log",ok:true,detail:log.path}}catch(error){return fromFailure("audit_log",error)}}var init_run12=__esm(
{"src/commands/doctor/run.ts"(){init_identifiers2();init_doctor();init_policy()}});var COMMANDS;var init_commands=__esm({"src/commands/index.ts"(){init_spec();init_spec2();init_spec3();init_spec4();init_spec5();
init_spec6();init_spec7();init_spec8();init_spec9();init_spec10();init_command();init_spec11();COMMANDS=[defineCommand(spec4,
()=>Promise.resolve().then(()=>(init_run(),run_exports))),defineCommand(spec9,()=>Promise.resolve().then(()=>(init_run2(),run_exports2))),
defineCommand(spec8,()=>Promise.resolve().then(()=>(init_run3(),run_exports3))),defineCommand(spec5,()=>Promise.resolve().then(()=>(init_run4(),run_exports4))),
defineCommand(spec7,()=>Promise.resolve().then(()=>(init_run5(),run_exports5))),defineCommand(spec3,()=>Promise.resolve().then(()=>(init_run7(),run_exports6))),
defineCommand(spec10,()=>Promise.resolve().then(()=>(init_run8(),run_exports7))),defineCommand(spec11,()=>Promise.resolve().then(()=>(init_run9(),run_exports8))),
defineCommand(spec2,()=>Promise.resolve().then(()=>(init_run10(),run_exports9))),defineCommand(spec6,()=>Promise.resolve().then(()=>(init_run11(),run_exports10))),
defineCommand(spec,()=>Promise.resolve().then(()=>(init_run12(),run_exports11)))]}});var yargs_default;var init_yargs=__esm({"package:yargs"(){({default:yargs_default}=packages["yargs"]())}});function yargsOption(spec12){const base={describe:spec12.describe};if(spec12.kind==="switch")return{...base,type:"boolea\
n"};return{...base,type:"string",requiresArg:true,...spec12.kind==="text"&&spec12.choices&&{choices:[...spec12.choices]}}}
function checkSwitches(specs,words){const given=new Set;for(const word of words){const[,name="",value]=/^--([^=]+)(?:=(.*))?$/s.
exec(word)??[];if(!Object.hasOwn(specs,name)||specs[name]?.kind!=="switch")continue;if(value!==void 0&&value!=="true"&&value!==
"false"){throw new Failure("USAGE",`--${name}=${value.slice(0,40)} is neither on nor off.`,{hint:`Give --${name} without\
 a value, or leave it out.`})}if(given.has(name))throw givenTwice(name,2);given.add(name)}}function givenTwice(name,times){
return new Failure("USAGE",`--${name} is given ${times} times.`,{hint:`Give --${name} once.`})}function readFlags(specs,parsed){
return Object.fromEntries(Object.entries(specs).map(([name,spec12])=>[name,readFlag(name,spec12,parsed[name])]))}function readFlag(name,spec12,value){
if(spec12.kind==="list"){const values=value===void 0?[]:[value].flat();for(const one of values)assertFilled(name,one);return values}
if(Array.isArray(value))throw givenTwice(name,value.length);if(spec12.kind==="switch")return value===true;if(value===void 0)
return value;if(spec12.kind==="text"){if(!spec12.mayBeEmpty)assertFilled(name,value);return value}const number2=Number(value);
const fits=Number.isFinite(number2)&&number2>=spec12.min&&number2<=spec12.max;if(String(value).trim()===""||!fits||spec12.
whole&&!Number.isInteger(number2)){const wanted=`a ${spec12.whole?"whole ":""}number from ${spec12.min} to ${spec12.max}`;
throw new Failure("USAGE",`--${name} ${JSON.stringify(value)} is not ${wanted}.`,{hint:`Give --${name} ${wanted}.`})}return number2}
function assertFilled(name,value){if(String(value).trim()!=="")return;throw new Failure("USAGE",`--${name} is empty.`,{hint:`\
Give --${name} a value, or leave it out.`})}var init_read_flags=__esm({"src/cli/args/read-flags.ts"(){init_failure()}});function readWords(argv,commands){const words=withoutHelpWord(withCommandFirst(argv,commands),commands);const named3=firstWord(
words,commands);const command=commands.find(({name})=>name===named3);checkWords(words,{...command?.flags,...COMMON});return{
words,named:named3,command}}function withCommandFirst(argv,commands){const operations=new Set(commands.map(({name})=>name));
const spelled=new Set(argv.map(word=>/^--([^=]+)/.exec(word)?.[1]??"").filter(name=>operations.has(name)));const[first]=spelled;
if(first===void 0)return[...argv];const rest=argv.filter(word=>word!==`--${first}`);const plain2=firstWord(rest,commands);
const[one,other]=[...spelled,...plain2!==void 0&&operations.has(plain2)?[plain2]:[]];if(other!==void 0){throw new Failure(
"USAGE",`${one} and ${other} are two operations.`,{hint:"Give one operation at a time."})}if(rest.length===argv.length){
throw new Failure("USAGE",`--${first} takes no value.`,{hint:`Write ${first}, and its flags after it.`})}return[first,...rest]}
function withoutHelpWord(words,commands){const[first="",second=""]=words;const isCommand=word=>commands.some(({name})=>name===
word);if(first==="help")return[...words.slice(1),"--help"];if(isCommand(first)&&second==="help")return[first,...words.slice(
2),"--help"];return words}function firstWord(words,commands){const specs=Object.assign({},COMMON,{help:HELP},...commands.
map(({flags:flags12})=>flags12));const isValue=(flag,word="")=>Object.hasOwn(specs,flag)?specs[flag]?.kind!=="switch":!commands.
some(({name})=>name===word);for(let at=0;at<words.length;at++){const word=words[at]??"";if(!word.startsWith("-"))return word;
if(!word.includes("=")&&isValue(word.replace(/^-+/,""),words[at+1]))at++}return void 0}function checkWords(words,specs){
if(words.includes("--")){throw new Failure("USAGE","Arguments after -- are not supported.",{hint:"Leave the -- out; a va\
lue that begins with a dash is given as --flag=VALUE."})}for(const word of words){const name=/^--?([^=]+)/.exec(word)?.[1];
if(name!==void 0&&(name in Object.prototype||name==="_"||name==="$0")){throw new Failure("USAGE",`Unknown argument: ${name}\
.`,{hint:"Leave it out; --help lists the flags."})}}checkSwitches({...specs,help:HELP},words)}var HELP;var init_old_spelling=__esm(
{"src/cli/args/old-spelling.ts"(){init_failure();init_flags();init_read_flags();HELP=toggle("show this help")}});function parseArgv(argv,commands){const{words,named:named3,command}=readWords(argv,commands);if(words.includes("--versio\
n"))return{kind:"text",text:VERSION};const parser=yargs_default([],"/").scriptName("scalekit-agent-auth").usage("$0 <com\
mand> [flags]\n\nUses a person’s services through Scalekit AgentKit. Answers with one line of JSON.").parserConfiguration(
{"camel-case-expansion":false,"boolean-negation":false,"dot-notation":false,"parse-numbers":false,"parse-positional-numb\
ers":false,"greedy-arrays":false,"short-option-groups":false}).locale("en").exitProcess(false).showHelpOnFail(false).help(
"help","show this help").version(false).wrap(HELP_COLUMNS).strict().demandCommand(1,1,"Name a command.","One command at \
a time.").epilogue("Every command explains itself: scalekit-agent-auth <command> --help");const asksForHelp=words.some(word=>word.
startsWith("--help"));if(asksForHelp)parser.option("version",{type:"boolean",describe:"show the version"});for(const candidate of command?
[command]:commands)describe7(parser,candidate,asksForHelp);let result;parser.parse(words,(error,values,output)=>{result=
{error,values,output}});if(!result)throw new Error("yargs did not answer");if(result.error)throw usage2(result.error.message,
command,named3,commands);if(result.output!=="")return{kind:"text",text:result.output.trimEnd()};if(!command)throw usage2(
"Name a command.",command,named3,commands);const flags12=readFlags(command.flags,result.values);for(const group of command.
required){if(group.some(flag=>flags12[flag]!==void 0&&!(Array.isArray(flags12[flag])&&flags12[flag].length===0)))continue;
const needed=group.map(flag=>`--${flag}`).join(" or ");throw usage2(`${command.name} needs ${needed}`,command,named3,commands)}
return{kind:"command",command,flags:flags12,common:readFlags(COMMON,result.values)}}function describe7(parser,command,withHelp){
const options=(own,specs,group)=>{for(const[name,spec12]of Object.entries(specs)){const{describe:describe8,...option}=yargsOption(
spec12);own.option(name,withHelp?{...option,describe:describe8,group}:option)}};parser.command(command.name,`${command.summary}\
 (${command.step})`,own=>{options(own,command.flags,"Flags:");options(own,COMMON,"Common flags:");if(!withHelp)return own;
const needed=command.required.map(group=>group.map(flag=>`--${flag}`).join(" or "));const codes=[...new Set([...command.
errors,...COMMON_ERRORS])];const width=Math.max(...codes.map(code=>code.length));return own.epilogue([needed.length>0&&`\
Required: ${needed.join(", ")}`,`Example:
  ${command.example}`,`Answer: ${command.answer}`,`Errors (exit code, error.code):
${codes.map(code=>`  ${String(ERROR_CODES[code].exit).padStart(3)}  ${code.padEnd(width)}  ${ERROR_CODES[code].meaning}`).
join("\n")}`].filter(Boolean).join("\n\n"))},()=>{})}function usage2(message2,command,named3,commands){const names=commands.
map(({name})=>name);if(!command){const hint=`Commands: ${names.join(", ")}; each has --help.`;if(named3===void 0)return new Failure(
"USAGE","No command is named.",{hint});return new Failure("USAGE",`There is no command ${named3}.`,{hint:`${didYouMean(named3.
toLowerCase(),names)}${hint}`})}const text3=message2.replace(/\s+/g," ").trim();const unknown2=/^Unknown arguments?: ([^,]+)/.
exec(text3)?.[1];const valueless=/^Not enough arguments following: (.+)/.exec(text3)?.[1];const flags12=[...Object.keys(
command.flags),...Object.keys(COMMON)];const suggestion=unknown2!==void 0?didYouMean(unknown2,flags12,"--"):valueless!==
void 0?`A value that begins with a dash is given as --${valueless}=VALUE. `:"";return new Failure("USAGE",text3.endsWith(
".")?text3:`${text3}.`,{hint:`${suggestion}Run \`${command.name} --help\` for its flags and an example.`})}function didYouMean(word,names,prefix=""){
const near=fastest_levenshtein_closest(word,names);return fastest_levenshtein_distance(word,near)<=Math.max(2,word.length/
3)?`Did you mean ${prefix}${near}? `:""}var HELP_COLUMNS;var init_parse=__esm({"src/cli/args/parse.ts"(){init_fastest_levenshtein();
init_yargs();init_failure();init_command();init_flags();init_version();init_old_spelling();init_read_flags();HELP_COLUMNS=
110}});async function untilStopped(signal,work,hasActed){const graceMs=reason=>reason.code==="INTERRUPTED"?2500:800;let timer;const stopped=new Promise(
(_,reject)=>{const onAbort=()=>{const reason=asFailure(signal.reason);timer=setTimeout(()=>reject(hasActed()?inDoubt(reason):
reason),graceMs(reason))};if(signal.aborted)onAbort();else signal.addEventListener("abort",onAbort,{once:true})});try{return await Promise.
race([work,stopped])}finally{clearTimeout(timer)}}function inDoubt(reason){const interrupted=reason.code==="INTERRUPTED";
return new Failure(interrupted?"INTERRUPTED":"OUTCOME_UNKNOWN",`${reason.message} What was under way may have happened.`,
{hint:LOOK_FIRST,retryable:false,...interrupted&&{exit:reason.exitCode},cause:reason})}var init_until_stopped=__esm({"sr\
c/cli/until-stopped.ts"(){init_document();init_failure()}});function renderChecklist(items,colour){const lines=items.flatMap(({ok,text:text3,fix})=>{const[mark,code]=MARKS[ok===void 0?
"neither":ok?"well":"wrong"];const shown2=colour?`\x1B[${code}m${mark}\x1B[0m`:mark;return[`${shown2} ${text3}`,...fix===
void 0?[]:[`    ${fix}`]]});return lines.map(line=>`${line}
`).join("")}var MARKS;var init_checklist=__esm({"src/answer/checklist.ts"(){MARKS={well:["✓",32],wrong:["✗",31],neither:[
"–",33]}}});function firstByte(file){return byteAt(file,0)}function byteAt(file,position){const byte=Buffer.alloc(1);(0,import_node_fs7.readSync)(
file,byte,0,1,position);return byte.toString("latin1")}var import_node_fs7,MODE,OTHERS2,AuditLog;var init_audit_log=__esm(
{"src/policy/audit-log.ts"(){import_node_fs7=require("node:fs");init_failure();MODE=384;OTHERS2=63;AuditLog=class{path;constructor(path){
this.path=path}check(){(0,import_node_fs7.closeSync)(this.#open())}write(line){const file=this.#open();try{const bytes=Buffer.
from(`${this.#endsMidLine(file)?"\n":""}${JSON.stringify(line)}
`);const written=(0,import_node_fs7.writeSync)(file,bytes);if(written<bytes.length)throw new Error("the disk is full");(0,import_node_fs7.fsyncSync)(
file)}catch(error){throw this.#refuse(`cannot be written (${messageOf(error)})`,error)}finally{(0,import_node_fs7.closeSync)(
file)}}#open(){const{path}=this;const careful=(import_node_fs7.constants.O_NOFOLLOW??0)|(import_node_fs7.constants.O_NONBLOCK??
0);let file;try{const before=(0,import_node_fs7.lstatSync)(path,{throwIfNoEntry:false});if(before&&!before.isFile())throw this.#refuse(
"is not a regular file");file=(0,import_node_fs7.openSync)(path,import_node_fs7.constants.O_RDWR|import_node_fs7.constants.
O_APPEND|import_node_fs7.constants.O_CREAT|careful,MODE);const stats=(0,import_node_fs7.fstatSync)(file);if(careful!==0&&
(stats.mode&OTHERS2)!==0)throw this.#refuse("may be read or written by others",void 0,`Ask the user to run: chmod 600 ${path}`);
if(stats.size>0&&firstByte(file)!=="{")throw this.#refuse("holds something else than an audit log");return file}catch(error){
if(file!==void 0)(0,import_node_fs7.closeSync)(file);throw error instanceof Failure?error:this.#refuse(`cannot be opened\
 (${messageOf(error)})`,error)}}#endsMidLine(file){const{size}=(0,import_node_fs7.fstatSync)(file);return size>0&&byteAt(
file,size-1)!=="\n"}#refuse(reason,cause,hint="Ask the user to name another file in TOOL_AUDIT_LOG."){return configInvalid(
`TOOL_AUDIT_LOG: ${this.path} ${reason}.`,hint).with({cause,retryable:false})}}}});function parseRules(variable,text3){return text3.split(",").map(part=>parseRule(variable,part.trim()))}function parseRule(variable,text3){
const lower=text3.toLowerCase();if(EFFECTS.includes(lower))return{kind:"effect",text:text3,matches:({effect})=>effect===
lower};if(lower==="proxy")return{kind:"command",text:text3,matches:({kind})=>kind==="proxy"};if(lower==="files"){const matches2=({
kind,usesFiles})=>kind==="upload"||kind==="download"||usesFiles===true;return{kind:"command",text:text3,matches:matches2}}
const connection=/^connection:\s*(.*)$/i.exec(text3)?.[1];if(connection!==void 0&&CONNECTION_NAME.test(connection)){const name=connection.
toLowerCase();return{kind:"connection",text:text3,matches:({connectionName})=>connectionName?.toLowerCase()===name}}if(!NAME3.
test(text3))throw invalidRule(variable,text3);const meant=[...EFFECTS,...COMMANDS2].find(word=>isMisspelt(lower,word));if(meant!==
void 0)throw invalidRule(variable,text3,`Did you mean ${meant}? `);return{kind:"name",text:text3,matches:nameMatcher(text3)}}
function nameMatcher(text3){if(/^\*+$/.test(text3))return()=>true;const pattern=text3.split(/\*+/).map(piece=>piece.replace(
/[.]/g,"\\$&")).join(".*");const tool=new RegExp(`^${pattern}$`,"i");const isProvider=text3.includes("*")?()=>false:key=>meansProvider(
text3,key);return call=>isProvider(call.provider)||call.tool!==void 0&&tool.test(call.tool)}function meansProvider(name,provider){
const wanted=spelling2(name);const key=spelling2(provider);return key===wanted||key.replace(WAYS,"")===wanted||ALIASES2.
get(wanted)===key}function spelling2(name){return name.replace(/[\s_-]/g,"").toUpperCase()}function isMisspelt(text3,word){
if(text3===`${word}s`||`${text3}s`===word||text3===`${word}s`.replace("ys","ies"))return true;return word.length>5&&fastest_levenshtein_distance(
text3,word)<=2}function invalidRule(variable,text3,suggestion=""){const shown2=JSON.stringify(text3.slice(0,80));return configInvalid(
`${variable} has an invalid rule: ${shown2}.`,`${suggestion}Rules are separated by commas: a provider, connection:NAME, \
a tool's name (* matches anything), ${[...EFFECTS,...COMMANDS2].join(", ")}. Ask the user to correct ${variable}.`)}var EFFECTS,
COMMANDS2,CONNECTION_NAME,NAME3,WAYS,ALIASES2;var init_rules2=__esm({"src/policy/rules.ts"(){init_fastest_levenshtein();
init_failure();EFFECTS=["read","write","destructive","unknown"];COMMANDS2=["proxy","files"];CONNECTION_NAME=/^[a-z0-9_: -]{1,400}$/i;
NAME3=/^[a-z0-9*][a-z0-9_* .-]*$/i;WAYS=/(?:APIKEY|MCP|OAUTH)$/;ALIASES2=new Map([["LINKEDIN","HARVESTAPI"]])}});function strictestMode(protections){const modes=protections.flatMap(({values},at)=>{const text3=values.TOOL_CONFIRM??(at===
0?DEFAULT_MODE:"off");return[modeOf(text3),isProtecting(values.TOOL_CONFIRM_WRITES)?"writes":"off"]});return CONFIRM_MODES[Math.
max(...modes.map(mode=>CONFIRM_MODES.indexOf(mode)))]}function modeOf(text3){const mode=CONFIRM_MODES.find(one=>one===text3.
toLowerCase());if(mode!==void 0)return mode;throw configInvalid(`TOOL_CONFIRM is ${JSON.stringify(text3.slice(0,80))}, w\
hich is none of ${CONFIRM_MODES.join(", ")}.`,"Ask the user to correct TOOL_CONFIRM, or to unset it: risky is the defaul\
t.")}function realPath2(path){try{return(0,import_node_fs8.realpathSync)(path)}catch{return path}}var import_node_fs8,import_node_path15,
CONFIRM_MODES,DEFAULT_MODE,Policy,FAULTS;var init_policy2=__esm({"src/policy/policy.ts"(){import_node_fs8=require("node:fs");
import_node_path15=require("node:path");init_failure();init_environment();init_effect();init_audit_log();init_call();init_confirmation();
init_identifiers2();init_rules2();CONFIRM_MODES=["off","risky","writes"];DEFAULT_MODE="risky";Policy=class{readOnly;confirm;auditLog;identifiers;#allow;#deny;#settings;#cwd;constructor(settings,cwd){
const{protections}=settings;const listsOf=variable=>protections.flatMap(({values})=>{const text3=values[variable];return text3===
void 0?[]:[{variable,rules:parseRules(variable,text3)}]});this.readOnly=protections.some(({values})=>isProtecting(values.
TOOL_READ_ONLY));this.confirm=strictestMode(protections);this.identifiers=allowedIdentifiers(protections);const log=protections.
flatMap(({values})=>values.TOOL_AUDIT_LOG??[])[0];this.auditLog=log===void 0?void 0:new AuditLog((0,import_node_path15.resolve)(
cwd,log));this.#allow=listsOf("TOOL_ALLOW");this.#deny=listsOf("TOOL_DENY");this.#settings=settings;this.#cwd=cwd}get rules(){
return[...this.#allow,...this.#deny].flatMap(({variable,rules})=>rules.map(rule=>({variable,rule})))}assertAllowed(call){
const what=call.tool??(call.path===void 0?call.command:`${call.method} ${call.path.split("?")[0]}`);if(this.readOnly&&changesSomething(
call)){throw new Failure("READ_ONLY",`TOOL_READ_ONLY is set, and ${what} could change something.`,{hint:"Tell the user t\
hat this installation only reads; they can unset TOOL_READ_ONLY."})}const rule=this.#ruleAgainst({...call,provider:call.
connection.provider,connectionName:call.connection.keyId});if(rule===void 0)return;throw new Failure("NOT_ALLOWED",`The \
settings of this installation do not allow ${what} (${rule}).`,{hint:"Tell the user which rule forbids it; they alone ca\
n change the setting. Do not look for a way around it.",details:{rule}})}offers=(tool,connections)=>{const effect=effectOf(
tool);if(this.readOnly&&effect!=="read")return false;const places=connections.length>0?connections:[{keyId:void 0,provider:tool.
provider}];return places.some(({keyId:connectionName,provider})=>{const subject={kind:"tool",effect,tool:tool.name,connectionName,
provider};return this.#ruleAgainst(subject)===void 0})};reasonsToConfirm(call){if(this.confirm==="off"||call.count===0)return[];
const risks=risksOf(call,realPath2(this.#cwd));if(risks.length>0||this.confirm==="risky"||!changesSomething(call))return risks;
return["could change something"]}needsContent(call){return this.reasonsToConfirm(call).length>0||this.auditLog!==void 0&&
changesSomething(call)}bound(call){const{command,connection,identifier,content:content2}=call;const environment=this.#settings.
credentials().envUrl;return{environment,command,connection_name:connection.keyId,identifier,content:content2}}confirmationFor(call){
return makeConfirmation(this.#settings.credentials().clientSecret,this.bound(call),Date.now())}assertConfirmed(call,confirm,preview){
const reasons=this.reasonsToConfirm(call);if(reasons.length===0)return;const{clientSecret}=this.#settings.credentials();
const fault=confirm===void 0?"missing":checkConfirmation(clientSecret,this.bound(call),confirm,Date.now());if(fault===void 0)
return;const token=this.confirmationFor(call);throw new Failure("CONFIRMATION_REQUIRED",`${FAULTS[fault]}This call ${reasons.
join("; it ")}.`,{hint:`Show the user \`preview\`; after a yes to exactly this, run the same command with --confirm ${token}\
. It is valid for 15 minutes.`,details:{preview,confirm:token}})}describe(){const texts=lists=>lists.flatMap(({rules})=>rules.
map(({text:text3})=>text3));return{read_only:this.readOnly,confirm:this.confirm,allow:this.#allow.length===0?null:texts(
this.#allow),deny:texts(this.#deny),identifiers:this.identifiers===void 0?"*":[...this.identifiers],audit_log:this.auditLog?.
path??null}}#ruleAgainst(subject){for(const{variable,rules}of this.#deny){const rule=rules.find(one=>one.matches(subject));
if(rule)return`${variable}: ${rule.text}`}const missed=this.#allow.find(({rules})=>!rules.some(rule=>rule.matches(subject)));
return missed&&`${missed.variable}: ${missed.rules.map(({text:text3})=>text3).join(", ")}`}};FAULTS={missing:"",malformed:"\
The value of --confirm is not one that this program made. ",expired:"The confirmation has expired; it was good for 15 mi\
nutes. ","other request":"The request, the account or the value of --confirm is not the one that was confirmed. "}}});var core_js_default;var init_core=__esm({"package:@scalekit-sdk/node/lib/core.js"(){({default:core_js_default}=packages["\
@scalekit-sdk/node/lib/core.js"]())}});var core_exports={};__export(core_exports,{AgentCore:()=>AgentCore});function noSecretProxy(){return new Failure("CONFIG\
_INVALID","TOOL_CLIENT_SECRET holds the placeholder of OpenClaw's secret proxy, and no proxy is set for TOOL_ENV_URL.",{
hint:"Ask the user to set HTTPS_PROXY (and NODE_EXTRA_CA_CERTS) to OpenClaw's egress proxy, which fills in the secret, o\
r to set TOOL_CLIENT_SECRET itself."})}var NO_SDK_DEADLINE_MS,SECRET_PLACEHOLDER,AgentCore;var init_core2=__esm({"src/sc\
alekit/core.ts"(){init_core();init_failure();init_exchange();init_network_errors();init_pause();init_token();NO_SDK_DEADLINE_MS=
LONGEST_TIMER_MS;SECRET_PLACEHOLDER=/^oc-sent-v\d/;AgentCore=class extends core_js_default.default{#session;#pending;serverTime=Number.
NaN;constructor(credentials,session){super(credentials.envUrl,credentials.clientId,credentials.clientSecret,NO_SDK_DEADLINE_MS,
NO_SDK_DEADLINE_MS);session.redactor.add(credentials.clientSecret);this.#session=session}get headers(){return{"user-agen\
t":this.userAgent,"x-sdk-version":this.sdkVersion,"x-api-version":this.apiVersion}}async prefetch(){this.#pending=this.#fetchToken();
this.#pending.catch(()=>{});for(const _turn of[1,2])await new Promise(resolve9=>setImmediate(resolve9))}token(){this.#pending??=
this.#fetchToken();return this.#pending.catch(error=>{this.#pending=void 0;throw error})}forget(token){if(this.accessToken!==
token)return;this.accessToken=null;this.#pending=void 0}async#fetchToken(){const url=new URL("/oauth/token",this.envUrl);
const isPlaceholder=SECRET_PLACEHOLDER.test(this.clientSecret);if(isPlaceholder&&!this.#session.proxyFor(url))throw noSecretProxy();
const answer2=await this.#requestToken(url);this.serverTime=Date.parse(String(answer2.headers.date));const{token}=answer2;
if(token===void 0)throw fromTokenAnswer(answer2,this.envUrl,isPlaceholder);this.#session.redactor.add(token);this.accessToken=
token;return token}async#requestToken(url){const{signal,trace}=this.#session;const started=performance.now();const report=(status,bytes)=>trace?.(
{method:"POST",target:url.pathname,status,ms:performance.now()-started,bytes});const form=new URLSearchParams({grant_type:"\
client_credentials",client_id:this.clientId,client_secret:this.clientSecret});const headers={accept:"application/json, t\
ext/plain, */*","accept-encoding":"identity","content-type":"application/x-www-form-urlencoded",...this.headers};try{const body=Buffer.
from(form.toString());const request={url,method:"POST",headers,body,signal,keepAlive:true};const answer2=await readTokenAnswer(
await exchange(this.#session,request));report(answer2.status,answer2.bytes);return answer2}catch(error){report(messageOf(
error));throw signal.aborted?signal.reason:networkFailure(error,this.envUrl)}}}}});var connect_node_createGrpcTransport,connect_node_Http2SessionManager;var init_connect_node=__esm({"package:@connectrpc/\
connect-node"(){({createGrpcTransport:connect_node_createGrpcTransport,Http2SessionManager:connect_node_Http2SessionManager}=
packages["@connectrpc/connect-node"]())}});var EnvironmentConnection;var init_environment_connection=__esm({"src/scalekit/environment-connection.ts"(){init_connect_node();
init_connection();EnvironmentConnection=class{authority;#session;#manager;#opening;#socket;constructor(envUrl,session){this.#session=
session;const createConnection=()=>this.#take();this.#manager=new connect_node_Http2SessionManager(envUrl,void 0,{createConnection});
this.authority=this.#manager.authority}async open(){const state=this.#manager.state();if(state!=="closed"&&state!=="erro\
r"||this.#socket?.destroyed===false)return;this.#opening??=this.#openSocket().finally(()=>{this.#opening=void 0});await this.#opening}request=async(method,path,headers,options)=>{
await this.open();const named3={":authority":new URL(this.authority).host,...headers};return await this.#manager.request(
method,path,named3,options)};notifyResponseByteRead=stream=>{this.#manager.notifyResponseByteRead(stream)};abort(){this.#manager.
abort();this.#socket?.destroy()}async#openSocket(){const socket=await openHttp2Connection(this.#session,new URL(this.authority));
socket.on("error",()=>{});this.#socket=socket}#take(){const socket=this.#socket;this.#socket=void 0;if(socket&&!socket.destroyed)
return socket;throw Object.assign(new Error("the connection was closed before it was used"),{code:"ERR_NO_CONNECTION"})}}}});var client_exports={};__export(client_exports,{ScalekitClient:()=>ScalekitClient});function tracing(trace){return next=>async request=>{
const started=performance.now();const line={method:"GRPC",target:request.method.name};const ms=()=>performance.now()-started;
try{const answer2=await next(request);const bytes=protobuf_toBinary(answer2.method.output,answer2.message).byteLength;trace(
{...line,status:"OK",ms:ms(),bytes});return answer2}catch(error){trace({...line,status:messageOf(error),ms:ms()});throw error}}}
var ScalekitClient;var init_client=__esm({"src/scalekit/client.ts"(){init_protobuf();init_connect();init_connect_node();
init_failure();init_pause();init_retry();init_environment_connection();init_grpc();ScalekitClient=class _ScalekitClient{core;envUrl;session;#connection;#services=new Map;constructor(core,session,connection=new EnvironmentConnection(
core.envUrl,session)){this.envUrl=core.envUrl;this.session=session;this.core=core;this.#connection=connection}withSignal(signal){
return new _ScalekitClient(this.core,{...this.session,signal},this.#connection)}service(descriptor){const known2=this.#services.
get(descriptor.typeName);if(known2)return known2;const transport=connect_node_createGrpcTransport({baseUrl:this.envUrl,sessionManager:this.#connection,
interceptors:this.session.trace?[tracing(this.session.trace)]:[]});const client=connect_createClient(descriptor,transport);
this.#services.set(descriptor.typeName,client);return client}async token(){if(this.core.accessToken===null)this.#connection.
open().catch(()=>{});return await withRetries(this.session,()=>this.core.token())}read(call,request){let renewed=false;const attempt2=async()=>{
const token=await this.token();try{return await this.#send(call,request,token)}catch(thrown){if(this.session.signal.aborted)
throw this.session.signal.reason;const error=connect_ConnectError.from(thrown);if(renewed||!isTokenRefused(error))throw fromRead(
error,this.envUrl);renewed=true;this.core.forget(token);return attempt2()}};return withRetries(this.session,attempt2)}async once(call,request){
const token=await this.token();this.session.signal.throwIfAborted();try{return await this.#send(call,request,token)}catch(error){
if(this.session.signal.aborted||!isOwnTokenRefused(connect_ConnectError.from(error)))throw error}this.core.forget(token);
return await this.#send(call,request,await this.token())}pause(ms){return pause(this.session.signal,ms)}close(){setImmediate(
()=>this.#connection.abort())}#send(call,request,token){return call(request,{signal:this.session.signal,headers:{authorization:`\
Bearer ${token}`,...this.core.headers}})}}}});var context_exports={};__export(context_exports,{CommandContext:()=>CommandContext});function traceLine({method,target,status,
ms,bytes}){return`[debug] ${method} ${target} → ${status}, ${Math.round(ms)} ms${bytes===void 0?"":`, ${bytes} bytes`}`}
var MAX_IDENTIFIER_CHARS,CONNECTION_NAME2,BLANK_ENDS,CommandContext;var init_context=__esm({"src/commands/shared/context\
.ts"(){init_checklist();init_failure();init_identifiers2();init_policy2();init_input();MAX_IDENTIFIER_CHARS=100;CONNECTION_NAME2=
/^[a-zA-Z0-9_: -]{1,400}$/;BLANK_ENDS=/^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$/g;CommandContext=
class{host;settings;deadline;redactor;debug;input;remarks;#acted=false;#policy;#unconfirmed;#mayCreateAccounts=false;#client;#session;constructor(parts){
this.host=parts.host;this.settings=parts.settings;this.deadline=parts.deadline;this.redactor=parts.redactor;this.debug=parts.
debug;this.remarks={warnings:[...parts.settings.warnings]};this.input=new Input(parts.host,parts.deadline.signal)}mayCreateAccounts(){
this.#mayCreateAccounts=true}get acted(){return this.#acted}act(){this.#acted=true;this.host.onSent()}note(text3){this.host.
writeError(`${this.#plain(text3)}
`)}checklist(items){if(!this.host.stderrIsTTY||this.host.env.OPENCLAW_SHELL)return;const plain2=items.map(({ok,text:text3,
fix})=>({ok,text:this.#plain(text3),fix:fix&&this.#plain(fix)}));this.host.writeError(renderChecklist(plain2,this.host.stderrHasColors))}#plain(text3){
return this.redactor.message(text3).replace(new RegExp("(?![\\t\\n])\\p{Cc}","gu"),"?")}remark({alias,warnings}){if(alias)
this.remarks.provider_alias=alias;this.remarks.warnings.push(...warnings)}get policy(){this.#policy??=new Policy(this.settings,
this.host.cwd);return this.#policy}async session(){if(this.#session)return this.#session;const{allowSlowConnections:allowSlowConnections2}=await Promise.resolve().then(()=>(init_connection(),connection_exports));
const{OutboundProxies:OutboundProxies2}=await Promise.resolve().then(()=>(init_outbound_proxy(),outbound_proxy_exports));
allowSlowConnections2(this.deadline.remainingMs);const proxies=new OutboundProxies2(this.host.env);for(const secret of proxies.
secrets)this.redactor.add(secret);this.#session={signal:this.deadline.signal,redactor:this.redactor,trace:this.debug?line=>this.
note(traceLine(line)):void 0,progress:()=>this.deadline.touch(),remainingMs:()=>this.deadline.remainingMs,isUnconfirmed:identifier=>!this.#mayCreateAccounts&&
identifier===this.#unconfirmed,proxyFor:url=>proxies.for(url)};return this.#session}async client(){if(this.#client)return this.#client;
const credentials=this.settings.credentials();void this.policy;const session=await this.session();const{AgentCore:AgentCore2}=await Promise.resolve().then(()=>(init_core2(),core_exports));
const core=new AgentCore2(credentials,session);await core.prefetch();const{ScalekitClient:ScalekitClient2}=await Promise.resolve().then(()=>(init_client(),client_exports));
this.#client=new ScalekitClient2(core,session);return this.#client}async identifier(flag){if(flag===void 0&&this.settings.
identifierFault)throw this.settings.identifierFault;const given=flag??this.settings.identifier??await this.#askIdentifier();
const identifier=given.replace(BLANK_ENDS,"");if(identifier===""||identifier.length>MAX_IDENTIFIER_CHARS||new RegExp("\\p\
{Cc}","u").test(identifier)||!identifier.isWellFormed()){throw new Failure("USAGE",`The identifier must be 1 to ${MAX_IDENTIFIER_CHARS}\
 characters on one line.`,{hint:"Pass --identifier with the identifier that the account has in Scalekit, for example an \
e-mail address."})}assertIdentifier(this.policy.identifiers,identifier);if(flag!==void 0&&flag!==this.settings.identifier)
this.#unconfirmed=identifier;return identifier}connectionName(flag){if(flag===void 0||CONNECTION_NAME2.test(flag))return flag;
throw new Failure("USAGE",`--connection-name ${JSON.stringify(flag.slice(0,80))} is not a valid connection name.`,{hint:"\
Take a key_id from list-connections; names hold letters, digits, spaces, - _ and :."})}close(){this.#client?.close();this.
deadline.clear()}async#askIdentifier(){if(this.host.env.OPENCLAW_SHELL||!this.host.stdin.isTTY||!this.host.stderrIsTTY){
throw new Failure("IDENTIFIER_REQUIRED","No identifier says whose account to use.",{hint:"Pass --identifier, or set TOOL\
_IDENTIFIER once; it is the identifier that the account has in Scalekit, for example an e-mail address."})}this.note("TO\
OL_IDENTIFIER is not set. Set it to skip this question.");return(await this.input.ask("Identifier (whose account to use)\
: ")).trim()}}}});var run_exports12={};__export(run_exports12,{run:()=>run12});async function run12(host,deadline){const redactor=new Redactor;
redactor.add(host.env.TOOL_CLIENT_SECRET?.trim());redactor.add(host.env.SCALEKIT_CLIENT_SECRET?.trim());const isForPerson=host.
stdoutIsTTY&&!host.env.OPENCLAW_SHELL;const rendering={maxChars:DEFAULT_MAX_CHARS,pretty:host.argv.includes("--pretty")||
isForPerson,spillDir:host.tmpDir,repeatable:true};let call;let rowFields;const print=document=>host.write(`${renderDocument(
document,redactor,{...rendering,repeatable:!call?.acted})}
`);const shared3=[];const withNext=next=>next&&next.length>0?{next:next.map(words=>commandLine([...words,...shared3]))}:
{};try{const parsed=parseArgv(host.argv,COMMANDS);if(parsed.kind==="text"){await host.write(`${parsed.text}
`);return 0}const{command,flags:flags12,common}=parsed;rendering.maxChars=common["max-chars"]??DEFAULT_MAX_CHARS;rendering.
pretty=common.pretty||isForPerson;rendering.fields=flags12.batch===true?void 0:common.fields;rowFields=flags12.batch===true?
common.fields:void 0;if(typeof flags12.identifier==="string")shared3.push(...flagWords("identifier",flags12.identifier));
if(common["env-from"]!==void 0)shared3.push(...flagWords("env-from",common["env-from"]));deadline.start(common.timeout??
DEFAULT_TIMEOUT_SECONDS);const{loadSettings:loadSettings2}=await Promise.resolve().then(()=>(init_settings(),settings_exports));
const settings=await loadSettings2(host.env,host.cwd,common["env-from"]);redactor.add(settings.secret);const{CommandContext:CommandContext2}=await Promise.resolve().then(()=>(init_context(),context_exports));
call=new CommandContext2({host,settings,deadline,redactor,debug:isOn(host.env.TOOL_DEBUG)});const running=call;const work=command.
load().then(({run:run13})=>run13(flags12,running));const{next,...payload}=await untilStopped(deadline.signal,work,()=>running.
acted);await print(successDocument({...withRemarks(withRowFields(payload,rowFields),running.remarks),...withNext(next)},
rendering.fields));return 0}catch(error){const thrown=asFailure(error);const foreseen=thrown.code==="INTERNAL"?unexpected(
thrown.message,call?.acted??false,thrown.cause):thrown;const failure=foreseen.with({document:withRemarks(withRowFields(foreseen.
document,rowFields),call?.remarks)});if(call?.debug&&failure.cause instanceof Error)call.note(`[debug] ${failure.cause.stack??
failure.cause.message}`);await print({...failureDocument(failure,redactor),...withNext(failure.next)});return failure.exitCode}finally{
call?.close();deadline.clear();removeOldAnswers(host.tmpDir,host.uid)}}function withRemarks(members,remarks={warnings:[]}){
const warnings=[...remarks.warnings,...members.warnings??[]];return{...members,...remarks,warnings}}function withRowFields(members,fields){
const rows=members.results;if(fields===void 0||!Array.isArray(rows))return members;const data=rows.map(row=>row.data);const{
value,warnings}=selectFields(data,fields,"data");const selected=value;return{...members,results:rows.map((row,at)=>"data"in
row?{...row,data:selected[at]}:row),warnings:[...members.warnings??[],...warnings]}}var DEFAULT_TIMEOUT_SECONDS,DEFAULT_MAX_CHARS;
var init_run13=__esm({"src/cli/run.ts"(){init_document();init_failure();init_fields();init_redact();init_saved_answers();
init_commands();init_command_line();init_environment();init_parse();init_until_stopped();DEFAULT_TIMEOUT_SECONDS=60;DEFAULT_MAX_CHARS=
12e3}});var import_node_fs9=require("node:fs");var import_node_os=require("node:os");init_failure();var import_node_events=require("node:events");init_failure();var Deadline=class{#controller=new AbortController;#seconds=0;#end=Number.
POSITIVE_INFINITY;#timer;constructor(){(0,import_node_events.setMaxListeners)(0,this.#controller.signal)}get signal(){return this.#controller.
signal}get interruption(){const reason=this.signal.reason;return reason instanceof Failure&&reason.code==="INTERRUPTED"?
reason:void 0}get remainingMs(){return this.signal.aborted?0:this.#end-performance.now()}start(seconds){this.#seconds=seconds;
this.touch()}extend(seconds){this.start(this.#seconds+seconds)}touch(){if(this.#seconds===0)return;clearTimeout(this.#timer);
this.#end=performance.now()+this.#seconds*1e3;this.#timer=setTimeout(()=>{this.stop(new Failure("TIMEOUT",`No answer wit\
hin ${this.#seconds} s.`,{hint:"Nothing happened; run the command again, with a larger --timeout if the service is slow."}))},
this.#seconds*1e3)}stop(reason){clearTimeout(this.#timer);this.#controller.abort(reason)}clear(){clearTimeout(this.#timer)}};init_version();var LAST_RESORT_MS=3e3;var unprintable=1;var stderr;function write2(text3){return new Promise(resolve9=>{
process.stdout.write(text3,()=>resolve9())})}function writeError(text3){stderr??=process.stderr.on("error",()=>{});stderr.
write(text3)}function leave(error){if(error.code==="EPIPE"||error.code==="EOF")process.exit(0);const what=unprintable===
9?"The request was sent, but the":"The";writeError(`${what} answer could not be written to stdout (${error.code??error.message}\
).
`);process.exit(unprintable)}async function main(){process.stdout.on("error",leave);const argv=process.argv.slice(2);if(argv.
length===1&&argv[0]==="--version"){await write2(`${VERSION}
`);return}const deadline=new Deadline;onSignals((signal,exit)=>{deadline.stop(new Failure("INTERRUPTED",`Stopped by ${signal}\
.`,{hint:"Run the command again if it is still wanted.",retryable:false,exit}))});const{run:run13}=await Promise.resolve().then(()=>(init_run13(),run_exports12));
process.exitCode=await run13(hostOf(argv),deadline);process.exit()}function onSignals(stop){let asked=false;for(const[signal,
exit]of[["SIGINT",130],["SIGTERM",143]]){process.on(signal,()=>{if(asked)process.exit(exit);asked=true;stop(signal,exit);
setTimeout(()=>process.exit(exit),LAST_RESORT_MS).unref()})}}function hostOf(argv){return{argv,env:{TOOL_CLIENT_ID:process.
env.TOOL_CLIENT_ID,TOOL_CLIENT_SECRET:process.env.TOOL_CLIENT_SECRET,TOOL_ENV_URL:process.env.TOOL_ENV_URL,TOOL_IDENTIFIER:process.
env.TOOL_IDENTIFIER,TOOL_DEBUG:process.env.TOOL_DEBUG,TOOL_READ_ONLY:process.env.TOOL_READ_ONLY,TOOL_CONFIRM:process.env.
TOOL_CONFIRM,TOOL_CONFIRM_WRITES:process.env.TOOL_CONFIRM_WRITES,TOOL_IDENTIFIERS:process.env.TOOL_IDENTIFIERS,TOOL_ALLOW:process.
env.TOOL_ALLOW,TOOL_DENY:process.env.TOOL_DENY,TOOL_AUDIT_LOG:process.env.TOOL_AUDIT_LOG,SCALEKIT_CLIENT_ID:process.env.
SCALEKIT_CLIENT_ID,SCALEKIT_CLIENT_SECRET:process.env.SCALEKIT_CLIENT_SECRET,SCALEKIT_ENVIRONMENT_URL:process.env.SCALEKIT_ENVIRONMENT_URL,
SCALEKIT_ENV_URL:process.env.SCALEKIT_ENV_URL,SCALEKIT_IDENTIFIER:process.env.SCALEKIT_IDENTIFIER,OPENCLAW_SHELL:process.
env.OPENCLAW_SHELL,HTTPS_PROXY:process.env.HTTPS_PROXY,https_proxy:process.env.https_proxy,HTTP_PROXY:process.env.HTTP_PROXY,
http_proxy:process.env.http_proxy,NO_PROXY:process.env.NO_PROXY,no_proxy:process.env.no_proxy},cwd:workingDirectory(),tmpDir:(0,import_node_os.tmpdir)(),
uid:process.getuid?.(),homeDir:homeFolder(),nodeVersion:process.versions.node,get stdin(){return process.stdin},get stderrIsTTY(){
return process.stderr.isTTY===true},get stderrHasColors(){return process.stderr.isTTY===true&&process.stderr.hasColors()},
get stdoutIsTTY(){return process.stdout.isTTY===true},writeError,openTerminal:openTerminal2,write:write2,onSent:()=>{unprintable=
9}}}function openTerminal2(){try{const terminal=(0,import_node_fs9.openSync)(process.platform==="win32"?"\\\\.\\CONOUT$":
"/dev/tty","r+");return text3=>void(0,import_node_fs9.writeSync)(terminal,text3)}catch{return void 0}}function homeFolder(){
try{return(0,import_node_os.homedir)()}catch{return""}}function workingDirectory(){try{return process.cwd()}catch{return"\
/dev/null/deleted working directory"}}var crashed=false;async function crash(error){if(crashed)return;crashed=true;const name=error instanceof
Error?error.name:typeof error;const{isOn:isOn2}=await Promise.resolve().then(()=>(init_environment(),environment_exports));
if(isOn2(process.env.TOOL_DEBUG))writeError(`[debug] ${name}
${framesOf(error)}
`);const failure=unexpected(`Something unexpected went wrong (${name}).`,unprintable===9,error);const{code,message:message2,
hint,retryable}=failure;const line=JSON.stringify({ok:false,error:{code,message:message2,hint,retryable}});await write2(
`${line}
`);process.exit(failure.exitCode)}function framesOf(error){return[...String(Object(error).stack).matchAll(/^ +at .*$/gm)].
join("\n")}process.on("uncaughtException",crash);void main();
